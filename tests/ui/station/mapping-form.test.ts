import { describe, expect, test } from 'vitest';
import { completeMapping } from '../../../src/domain/station/mapping';
import { previewStationCsv } from '../../../src/domain/station/preview';
import {
  draftOf,
  formOf,
  hasWind,
  type MappingForm,
  withConfirmed,
  withRole,
  withUnit,
  withUnitOf,
} from '../../../src/ui/station/mapping-form';

const FILE = ['data;tmax (°C);tmin;vento (m/s)', '2020-01-15;30,5;20,1;2,0', '2020-01-16;31,5;21,1;1,5'].join('\n');
const form = formOf(previewStationCsv(FILE));

const gapsOf = (of: MappingForm) => {
  const complete = completeMapping(draftOf(of));
  return complete.ok ? [] : complete.error;
};

test('a form has the guesses of the preview, and stands for the same mapping', () => {
  expect(form.columns).toEqual([
    { role: 'date', unit: null },
    { role: 'tempMaxC', unit: 'degC' },
    { role: 'tempMinC', unit: null },
    { role: 'windMps', unit: 'mps' },
  ]);
  expect(draftOf(form)).toEqual(previewStationCsv(FILE).draft);
});

test('what the file does not say is still to be chosen', () => {
  expect(gapsOf(form)).toEqual([{ code: 'unit', target: 'tempMinC' }, { code: 'wind-height' }]);
});

test('a form with everything chosen is a mapping', () => {
  const whole = withUnit({ ...form, windHeight: '2,5' }, 2, 'degC');
  expect(completeMapping(draftOf(whole))).toMatchObject({ ok: true, value: { windHeightM: 2.5 } });
});

test.each(['', 'ten', '-2', '0'])('a height of wind of “%s” is none', (windHeight) => {
  expect(gapsOf({ ...form, windHeight })).toContainEqual({ code: 'wind-height' });
});

test('the height of the wind does not matter without wind', () => {
  const without = withRole(form, 3, null);
  expect(hasWind(without)).toBe(false);
  expect(gapsOf(without)).toEqual([{ code: 'unit', target: 'tempMinC' }]);
});

describe('another role', () => {
  test('keeps a unit that it can have', () => {
    expect(withRole(form, 1, 'dewPointC').columns[1]).toEqual({ role: 'dewPointC', unit: 'degC' });
  });

  test('loses a unit that it cannot have', () => {
    expect(withRole(form, 1, 'precipitationMm').columns[1]).toEqual({ role: 'precipitationMm', unit: null });
  });

  test('that another column has already is told', () => {
    expect(gapsOf(withRole(form, 2, 'tempMaxC'))).toContainEqual({ code: 'target-twice', target: 'tempMaxC' });
  });

  test('of the date for a second column makes the date unknown', () => {
    expect(gapsOf(withRole(form, 2, 'date'))).toContainEqual({ code: 'date' });
  });
});

test.each([
  [['year', 'month', 'day'], { form: 'year-month-day', year: 0, month: 1, day: 2 }],
  [['year', 'dayOfYear'], { form: 'year-day-of-year', year: 0, dayOfYear: 1 }],
  [['time', 'date'], { form: 'one', column: 1, format: 'YYYY-MM-DD', timeColumn: 0 }],
  [['year', 'month'], null],
  [[null], null],
] as const)('columns that are %j make the date %j', (roles, date) => {
  const columns = roles.map((role) => ({ role, unit: null }));
  expect(draftOf({ ...form, columns }).date).toEqual(date);
});

test('a form of three columns of date is the preview’s own', () => {
  const preview = previewStationCsv('year;month;day;tmax (°C)\n2020;1;15;30.5\n2020;1;16;31.5');
  expect(draftOf(formOf(preview))).toEqual(preview.draft);
});

test('an answered doubt changes the unit of the column in question', () => {
  expect(withUnitOf(form, 'tempMaxC', 'degF').columns.map(({ unit }) => unit)).toEqual([null, 'degF', null, 'mps']);
});

test('a confirmed unit takes the place of one confirmed before', () => {
  const once = withConfirmed(form, { target: 'tempMaxC', unit: 'degC' });
  const twice = withConfirmed(once, { target: 'tempMaxC', unit: 'K' });
  expect(twice.confirmedUnits).toEqual([{ target: 'tempMaxC', unit: 'K' }]);
});
