import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import {
  copyOverlap,
  countDaysWithData,
  countPresent,
  hasAnyValue,
  INPUT_VARIABLES,
  lengthOf,
  missingColumn,
  missingSourceSeries,
  SOURCE_VARIABLES,
  type SourceSeries,
  sliceSeries,
} from '../../src/domain/series';

const MISSING = Number.NaN;

/** A series in which every column counts up from `first`. */
function countingSeries(startDay: number, length: number, first: number): SourceSeries {
  const series = missingSourceSeries(startDay, length);
  const counting = Float64Array.from({ length }, (_, i) => first + i);
  for (const name of [...SOURCE_VARIABLES, 'providerEt0Mm'] as const) series[name].set(counting);
  return series;
}

describe('a missing series', () => {
  test('has every variable of a source, all missing', () => {
    const series = missingSourceSeries(100, 3);
    expect(lengthOf(series)).toBe(3);
    for (const name of SOURCE_VARIABLES) expect([...series[name]], name).toEqual([MISSING, MISSING, MISSING]);
    expect([...series.providerEt0Mm]).toEqual([MISSING, MISSING, MISSING]);
    expect(countDaysWithData(series)).toBe(0);
  });

  test('does not share its columns', () => {
    const series = missingSourceSeries(0, 1);
    series.tempMaxC[0] = 1;
    expect(series.tempMinC[0]).toBeNaN();
  });
});

test('a value outside its column is missing', () => {
  const column = Float64Array.of(1, 2);
  expect([at(column, 0), at(column, 1), at(column, 2), at(column, -1)]).toEqual([1, 2, MISSING, MISSING]);
});

describe('a slice', () => {
  const series = countingSeries(100, 5, 10);

  test('inside the series holds its days in order', () => {
    const slice = sliceSeries(series, 101, 103);
    expect(slice.startDay).toBe(101);
    expect([...slice.tempMaxC]).toEqual([11, 12, 13]);
    expect([...slice.providerEt0Mm]).toEqual([11, 12, 13]);
  });

  test('over both ends is missing where the series holds nothing', () => {
    expect([...sliceSeries(series, 98, 101).wind2mMps]).toEqual([MISSING, MISSING, 10, 11]);
    expect([...sliceSeries(series, 104, 106).wind2mMps]).toEqual([14, MISSING, MISSING]);
  });

  test('beside the series is all missing', () => {
    expect(countDaysWithData(sliceSeries(series, 200, 203))).toBe(0);
    expect(lengthOf(sliceSeries(series, 200, 203))).toBe(4);
  });

  test('that ends before it starts is empty', () => {
    expect(lengthOf(sliceSeries(series, 103, 102))).toBe(0);
  });

  test('is a copy', () => {
    sliceSeries(series, 100, 104).tempMaxC[0] = -1;
    expect(series.tempMaxC[0]).toBe(10);
  });
});

describe('copying an overlap', () => {
  test('overwrites the shared days and leaves the others', () => {
    const into = countingSeries(100, 5, 10);
    copyOverlap(countingSeries(103, 5, 50), into);
    expect([...into.humidityMeanPct]).toEqual([10, 11, 12, 50, 51]);
  });

  test('lets a newer missing value stand', () => {
    const into = countingSeries(100, 2, 10);
    copyOverlap(missingSourceSeries(101, 1), into);
    expect([...into.tempMinC]).toEqual([10, MISSING]);
  });

  test('does nothing where no day is shared', () => {
    const into = countingSeries(100, 2, 10);
    copyOverlap(countingSeries(102, 2, 50), into);
    copyOverlap(countingSeries(98, 2, 50), into);
    expect([...into.tempMinC]).toEqual([10, 11]);
  });
});

describe('counting', () => {
  test('a day with one value is a day with data, a provider ETo alone is not', () => {
    const series = missingSourceSeries(0, 3);
    series.precipitationMm[1] = 0;
    series.providerEt0Mm[2] = 4;
    expect([0, 1, 2].map((i) => hasAnyValue(series, i))).toEqual([false, true, false]);
    expect(countDaysWithData(series)).toBe(1);
  });

  test('present values are those that are not missing, zero included', () => {
    expect(countPresent(Float64Array.of(0, MISSING, -1))).toBe(2);
    expect(countPresent(missingColumn(4))).toBe(0);
  });
});

test('the inputs of the equation are the variables of a source and the mean temperature', () => {
  expect([...INPUT_VARIABLES].filter((name) => name !== 'tempMeanC')).toEqual([...SOURCE_VARIABLES]);
});
