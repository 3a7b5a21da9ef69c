/** What is written in any dialect, unit and date format is read as it was meant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochDayOf } from '../../../src/domain/calendar';
import { completeMapping } from '../../../src/domain/station/mapping';
import { previewStationCsv } from '../../../src/domain/station/preview';
import { readStationCsv } from '../../../src/domain/station/read-station';
import { DATE_FORMATS, type MappingDraft, type StationColumn } from '../../../src/domain/station/types';
import {
  DEPTH_UNITS,
  HUMIDITY_UNITS,
  quoted,
  RADIATION_UNITS,
  TEMPERATURE_UNITS,
  type UnitTruth,
  WIND_UNITS,
  type WrittenColumn,
  writeDate,
} from './files';

/** Header, column of the result, units, and the range of the values in our unit. */
const QUANTITIES: readonly (readonly [string, WrittenColumn['target'], readonly UnitTruth[], number, number])[] = [
  ['tmax', 'tempMaxC', TEMPERATURE_UNITS, 24, 36],
  ['tmin', 'tempMinC', TEMPERATURE_UNITS, 8, 20],
  ['RH mean', 'humidityMeanPct', HUMIDITY_UNITS, 35, 95],
  ['wind at 2 m', 'windMps', WIND_UNITS, 0.6, 5],
  ['Rs', 'shortwaveMjM2', RADIATION_UNITS, 10, 28],
  ['rain', 'precipitationMm', DEPTH_UNITS, 1, 40],
];

const DAY_COUNT = 45;
/** Enough digits that the text holds the value to 1e-8 of it. */
const DIGITS = 8;

const file = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|', ' '),
  mark: fc.constantFrom('.', ','),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  hasMark: fc.boolean(),
  preamble: fc.integer({ min: 0, max: 3 }),
  format: fc.constantFrom(...DATE_FORMATS),
  startDay: fc.integer({ min: epochDayOf(1900, 1, 1), max: epochDayOf(2080, 1, 1) }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
  units: fc.array(fc.nat(), { minLength: QUANTITIES.length, maxLength: QUANTITIES.length }),
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6 * DAY_COUNT, maxLength: 6 * DAY_COUNT }),
  gaps: fc.uniqueArray(fc.integer({ min: 3, max: DAY_COUNT - 2 }), { maxLength: 4 }),
  isReversed: fc.boolean(),
});
type WrittenFile = typeof file extends fc.Arbitrary<infer T> ? T : never;

/** The text of a file, and what each cell of each day says in our units. */
function write(plan: WrittenFile) {
  const columns = plan.order.flatMap((q): WrittenColumn[] => {
    const [name, target, units] = QUANTITIES[q] ?? [];
    const unit = units?.[(plan.units[q] ?? 0) % units.length];
    return name && target && unit ? [{ name, target, unit }] : [];
  });
  const truth = new Map<string, number>();
  const rows: string[] = [];
  for (let i = 0; i < DAY_COUNT; i++) {
    if (plan.gaps.includes(i)) continue;
    const cells = columns.map(({ target, unit }, c) => {
      const [, , , low, high] = QUANTITIES[plan.order[c] ?? 0] ?? [];
      const share = plan.shares[i * 6 + c] ?? 0;
      const text = unit.fromOurs((low ?? 0) + share * ((high ?? 0) - (low ?? 0))).toFixed(DIGITS);
      truth.set(`${target} ${i}`, unit.toOurs(Number(text)));
      return text.replace('.', plan.mark);
    });
    rows.push(
      [writeDate(plan.startDay + i, plan.format), ...cells]
        .map((cell) => quoted(cell, plan.separator))
        .join(plan.separator),
    );
  }
  if (plan.isReversed) rows.reverse();
  // A run of spaces cannot stand inside a name unless it is quoted.
  const names = ['date', ...columns.map(({ name, unit }) => `${name} (${unit.label})`)];
  const header = names.map((name) => quoted(name, plan.separator)).join(plan.separator);
  const above = Array.from({ length: plan.preamble }, (_, i) => `Station-${i}:`);
  const text = (plan.hasMark ? '\uFEFF' : '') + [...above, header, ...rows].join(plan.lineEnd) + plan.lineEnd;
  return { text, columns, truth, rowCount: rows.length };
}

/** The person's part: only the order of day and month may have to be said. */
function withFormat(draft: MappingDraft, plan: WrittenFile): MappingDraft {
  return draft.date?.form === 'one' ? { ...draft, date: { ...draft.date, format: plan.format } } : draft;
}

test('every cell comes back in our unit, on its day, with its line', () => {
  fc.assert(
    fc.property(file, (plan) => {
      const { text, columns, truth, rowCount } = write(plan);
      const preview = previewStationCsv(text);
      expect(preview.draft.columns.map(({ target, unit }) => [target, unit])).toEqual(
        columns.map(({ target, unit }) => [target, unit.unit]),
      );
      const unasked = preview.gaps.filter(({ code }) => code !== 'date-format');
      expect(unasked).toEqual([]);
      if (preview.dateGuess?.kind === 'format') expect(preview.dateGuess.format).toBe(plan.format);
      const mapping = completeMapping(withFormat(preview.draft, plan));
      const result = mapping.ok ? readStationCsv(text, mapping.value) : mapping;
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const { series, rejected, blanked, acceptedCount, lineOfDay } = result.value;
      expect([rejected, blanked, acceptedCount]).toEqual([[], [], rowCount]);
      expect(series.startDay).toBe(plan.startDay);
      for (const { target } of columns) {
        const name: StationColumn = target === 'windMps' ? 'wind2mMps' : target;
        for (let i = 0; i < DAY_COUNT; i++) {
          const expected = truth.get(`${target} ${i}`) ?? Number.NaN;
          const value = series[name][i] ?? Number.NaN;
          const isRight = Number.isNaN(expected) ? Number.isNaN(value) : Math.abs(value - expected) < 1e-7;
          if (!isRight) throw new Error(`${target} of day ${i} is ${value}, not ${expected}`);
          expect((lineOfDay[i] ?? 0) > 0).toBe(!plan.gaps.includes(i));
        }
      }
    }),
    { numRuns: 300, seed: 20_561 },
  );
});
