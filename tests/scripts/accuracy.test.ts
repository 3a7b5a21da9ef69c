/** The document of the accuracy, what makes it, and that the About page says the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockOf, decimal, percent, signed, table, tableRows, withBlocks } from '../../scripts/accuracy/markdown';
import { rainTable } from '../../scripts/accuracy/rain';
import { isReached } from '../../scripts/accuracy/targets';
import { ACCURACY } from '../../src/ui/components/accuracy-figures';

const DOCUMENT = readFileSync('docs/accuracy.md', 'utf8');

/** A cell as a number; NaN where it is a dash. */
const numberOf = (cell: string | undefined) => (cell === undefined ? Number.NaN : Number(cell.replace('−', '-')));

describe('the document and the About page', () => {
  const [head = [], ...rows] = tableRows(blockOf(DOCUMENT, 'short') ?? '');
  const cell = (row: readonly string[] | undefined, name: string) => numberOf(row?.[head.indexOf(name)]);

  test('the short table has a row for each method of the page, in its order', () => {
    expect(rows).toHaveLength(ACCURACY.rows.length);
    expect(ACCURACY.rows.map(({ method }) => method)).toEqual([
      'nasa-power',
      'open-meteo-archive',
      'open-meteo-et0',
      'published',
      'regional',
      'one-year',
      'ten-years',
    ]);
  });

  test('both give the same figures', () => {
    ACCURACY.rows.forEach(({ r2, kge, maeMm, rmseMm, biasPct, coverage90 }, i) => {
      const row = rows[i];
      for (const [name, value] of Object.entries({ 'R²': r2, KGE: kge, MAE: maeMm, RMSE: rmseMm })) {
        expect(cell(row, name), `${row?.[0]} ${name}`).toBeCloseTo(value, 3);
      }
      expect(Math.abs(cell(row, 'PBIAS %') - biasPct)).toBeLessThan(0.0501);
      if (coverage90 === null) expect(cell(row, 'in the band %')).toBeNaN();
      else expect(Math.abs(cell(row, 'in the band %') - 100 * coverage90)).toBeLessThan(0.0501);
    });
  });

  test('the published figures of the reference system are those of its data set', () => {
    const published = ACCURACY.rows.find(({ method }) => method === 'published');
    expect(published).toMatchObject({ r2: 0.694, kge: 0.814, maeMm: 0.423, rmseMm: 0.566, biasPct: 0.7 });
  });

  test('the page counts the days of the document', () => {
    const sites = tableRows(blockOf(DOCUMENT, 'sites-regional') ?? '');
    const mean = sites.find(([name]) => name === '**mean**');
    expect(Number(mean?.[1])).toBe(ACCURACY.dayCount);
    expect(sites.findIndex(([name]) => name === '**mean**') - 1).toBe(ACCURACY.siteCount);
  });
});

describe('the document', () => {
  test('has no block that was never filled', () => {
    const names = [...DOCUMENT.matchAll(/<!-- begin (\S+) -->/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(blockOf(DOCUMENT, name), name).toMatch(/\d/);
  });

  test('shows only plots that are there, each with a title and a description', () => {
    const plots = [...DOCUMENT.matchAll(/!\[[^\]]+\]\((plots\/[\w-]+\.svg)\)/g)].map(([, file]) => file ?? '');
    expect(new Set(plots).size).toBe(6);
    for (const file of plots) {
      const svg = readFileSync(`docs/${file}`, 'utf8');
      expect(svg, file).toMatch(/<title id="title">.+<\/title>\n<desc id="description">.+<\/desc>/);
      expect(svg, file).toContain('prefers-color-scheme: dark');
      expect(svg, file).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('the blocks of a document', () => {
  const text = 'before\n<!-- begin a -->\nold\n<!-- end a -->\nafter';

  test('are replaced, and the text about them is kept', () => {
    const changed = withBlocks(text, { a: '| $1 |' });
    expect(changed).toBe('before\n<!-- begin a -->\n| $1 |\n<!-- end a -->\nafter');
    expect(blockOf(changed, 'a')).toBe('| $1 |');
  });

  test('must be there', () => {
    expect(() => withBlocks(text, { b: '' })).toThrow('“b”');
  });
});

describe('the numbers of a table', () => {
  test('have a true minus, a sign where it matters, and a dash where nothing is known', () => {
    expect([decimal(-1.25, 1), decimal(null, 2), decimal(Number.NaN, 2), decimal(-0.001, 2)]).toEqual([
      '−1.3',
      '–',
      '–',
      '0.00',
    ]);
    expect([signed(0.71, 1), signed(-0.71, 1), signed(0.01, 1)]).toEqual(['+0.7', '−0.7', '0.0']);
    expect([percent(0.9154), percent(null)]).toEqual(['91.5', '–']);
  });

  test('are read back as they were written', () => {
    const rows = tableRows(table(['', 'R²'], [['a site', '0.85']]));
    expect(rows).toEqual([
      ['', 'R²'],
      ['a site', '0.85'],
    ]);
  });
});

test('a target is held at its bounds, and by no unknown figure', () => {
  const target = { measure: 'pbias', least: -3, most: 3 } as const;
  expect([-3, 0, 3].map((value) => isReached(target, value))).toEqual([true, true, true]);
  expect([-3.1, 3.1, null].map((value) => isReached(target, value))).toEqual([false, false, false]);
});

test('a table of the rain is taken by its heading, with the columns that are asked for', () => {
  const output = [
    'One:',
    '',
    '| | HSS | hit |',
    '|---|---:|---:|',
    '| a | 0.1 | 0.2 |',
    '',
    'Two:',
    '',
    '| | r |',
    '|---|---:|',
    '| b | -0.3 |',
    '',
  ].join('\n');
  expect(tableRows(rainTable(output, 'One:', ['HSS']))).toEqual([
    ['', 'HSS'],
    ['a', '0.1'],
  ]);
  expect(tableRows(rainTable(output, 'Two:'))).toEqual([
    ['', 'r'],
    ['b', '−0.3'],
  ]);
  expect(() => rainTable(output, 'Three:')).toThrow('Three');
});
