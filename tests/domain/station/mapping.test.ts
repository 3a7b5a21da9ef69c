import { expect, test } from 'vitest';
import { completeMapping } from '../../../src/domain/station/mapping';
import type { MappingDraft } from '../../../src/domain/station/types';

const COMPLETE: MappingDraft = {
  dialect: { separator: ',', decimalMark: '.', headerLine: 1, firstDataLine: 2 },
  date: { form: 'one', column: 0, format: 'YYYY-MM-DD', timeColumn: null },
  columns: [{ target: 'tempMaxC', column: 1, unit: 'degC' }],
  windHeightM: null,
  confirmedUnits: [],
};

test('a draft in which everything is chosen is a mapping as it stands', () => {
  expect(completeMapping(COMPLETE)).toEqual({ ok: true, value: COMPLETE });
});

const WIND = { target: 'windMps', column: 2, unit: 'mps' } as const;

test.each<readonly [string, Partial<MappingDraft>, object]>([
  ['a decimal mark', { dialect: { ...COMPLETE.dialect, decimalMark: null } }, { code: 'decimal-mark' }],
  ['a date', { date: null }, { code: 'date' }],
  ['a date format', { date: { form: 'one', column: 0, format: null, timeColumn: null } }, { code: 'date-format' }],
  ['any column', { columns: [] }, { code: 'no-column' }],
  ['a unit', { columns: [{ target: 'tempMaxC', column: 1, unit: null }] }, { code: 'unit', target: 'tempMaxC' }],
  ['the height of its wind', { columns: [WIND] }, { code: 'wind-height' }],
  ['a height that wind can have', { columns: [WIND], windHeightM: 0 }, { code: 'wind-height' }],
  ['a height that is a number', { columns: [WIND], windHeightM: Number.NaN }, { code: 'wind-height' }],
  [
    'one column for one target',
    { columns: [...COMPLETE.columns, { target: 'tempMaxC', column: 2, unit: 'degF' }] },
    { code: 'target-twice', target: 'tempMaxC' },
  ],
  [
    'one target for one column',
    { columns: [{ target: 'tempMaxC', column: 0, unit: 'degC' }] },
    { code: 'column-twice', column: 0 },
  ],
])('a draft without %s is not complete', (_what, change, gap) => {
  expect(completeMapping({ ...COMPLETE, ...change })).toEqual({ ok: false, error: [gap] });
});
