import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { useChartsText } from '../../../src/i18n/charts';
import { legendOf } from '../../../src/ui/charts/model';
import { etoChart } from '../../../src/ui/charts/models/eto';
import { FILE_PALETTE, LIGHT_TOKENS } from '../../../src/ui/charts/palette';
import { dateTicks, roundRange, tickTexts } from '../../../src/ui/charts/scale';
import { svg, svgMarkup } from '../../../src/ui/charts/svg/node';
import { picture, svgFile } from '../../../src/ui/charts/svg/picture';
import { areaPath, linePath } from '../../../src/ui/charts/svg/time-paths';
import { timePlot } from '../../../src/ui/charts/svg/time-plot';
import { withGaps } from '../../../src/ui/charts/uplot-options';
import { column, daysOf } from './sample-days';

const frame = { widthPx: 960, palette: FILE_PALETTE, idPrefix: 'file' };
const to = { x: (day: number) => day * 10, y: (v: number) => 100 - v, value: (v: number) => v, dayWidthPx: 10 };

test('text and attributes are escaped by construction', () => {
  const node = svg('text', { fill: '"><script>' }, '<script>alert(1)</script> & \u0000');
  expect(svgMarkup(node)).toBe(
    '<text fill="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt; &amp; </text>',
  );
});

test('a missing day is a gap in a line and in a ground, and a day alone is a dot', () => {
  const values = column(1, 2, Number.NaN, 4);
  expect(linePath(values, 0, to)).toBe('M0 99L10 98M30 96h.01');
  expect(areaPath(values, column(0, 0, 0, Number.NaN), 0, to)).toBe('M0 99L10 98L10 100L0 100Z');
  expect(withGaps(column(1.5, Number.NaN, 0))).toEqual([1.5, null, 0]);
});

test('a file has the title, the place, every line of the legend and the credit', () => {
  const chart = etoChart(useChartsText(), daysOf(epochDayOf(2010, 1, 1), column(4, Number.NaN, 5, 6)));
  const plot = timePlot(chart, [chart.startDay - 0.5, chart.startDay + 3.5], frame);
  const texts = { title: 'A & B', lines: ['22.7° S · 1–4 Jan'], credit: 'Data: <someone>' };
  const file = svgFile(picture(plot, texts, legendOf(chart), frame), 'A & B');
  for (const text of ['A &amp; B', '22.7° S · 1–4 Jan', 'Data: &lt;someone&gt;', '>ETo<']) expect(file).toContain(text);
  expect(file).not.toMatch(/NaN|undefined|var\(/);
});

test('axes end on round numbers, hold zero where they must, and survive nothing at all', () => {
  expect(roundRange(2.1, 6.7, true)).toEqual([0, 7]);
  expect(roundRange(-3.2, 6.7, true)).toEqual([-4, 8]);
  expect(roundRange(18.2, 31.4, false)[0]).toBeGreaterThan(0);
  expect(roundRange(Number.NaN, Number.NaN, true)).toEqual([0, 1]);
  expect(roundRange(0, 0, true)).toEqual([0, 1]);
  expect(tickTexts([0, 0.05, 0.1])).toEqual(['0.00', '0.05', '0.10']);
});

test('dates stand on firsts of months and years, as many as fit', () => {
  const decade = dateTicks([epochDayOf(1991, 1, 1), epochDayOf(2020, 12, 31)], 8, 'civil');
  expect(decade.texts).toEqual(['1995', '2000', '2005', '2010', '2015', '2020']);
  const quarter = dateTicks([epochDayOf(2010, 1, 1), epochDayOf(2010, 3, 31)], 3, 'civil');
  expect(quarter.texts).toEqual(['Jan 2010', 'Feb 2010', 'Mar 2010']);
  const week = dateTicks([epochDayOf(2010, 1, 1) - 0.5, epochDayOf(2010, 1, 3) + 0.5], 9, 'civil');
  expect(week.texts).toEqual(['1 Jan', '2 Jan', '3 Jan']);
});

test('files have the light theme’s own colours', () => {
  const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
  const root = css.slice(0, css.indexOf('}'));
  for (const [token, color] of Object.entries(LIGHT_TOKENS).filter(([name]) => name !== '--chart-band'))
    expect(root, token).toContain(`${token}: ${color};`);
  // 20 % of #0f6a9c on white: 255 − 0.2 × (255 − channel).
  expect(root).toContain('--chart-band: rgb(15 106 156 / 20%)');
  expect(LIGHT_TOKENS['--chart-band']).toBe('#cfe1eb');
});
