/** How the means of a week and of a month compare: where a filter that is pulled to the normal fails. */
import { at } from '../../src/domain/at';
import { commonDays } from '../../src/domain/skill';
import { correlationOf, rootMeanSquareError } from '../../src/domain/skill-measures';
import { RAW_NAMES, type RawName } from './raw';

export const WINDOW_DAYS = [7, 30] as const;

export interface WindowFigures {
  /** Windows in which the reference has every day. */
  readonly n: number;
  readonly rmse: number | null;
  /** Of the site's normal, from years that do not hold the window. */
  readonly climatologyRmse: number | null;
  readonly rawRmse: Readonly<Record<RawName, number | null>>;
  /** Of the estimate's anomalies about the normal with the reference's. */
  readonly anomalyCorrelation: number | null;
}
export type Windows = Readonly<Record<string, WindowFigures>>;

/** The means of windows of days in a row, one after the other; NaN where a day is missing. */
export function windowMeans(column: Float64Array, days: number): Float64Array {
  return Float64Array.from({ length: Math.floor(column.length / days) }, (_, window) => {
    const own = column.subarray(window * days, (window + 1) * days);
    return own.reduce((sum, value) => sum + value, 0) / days;
  });
}

export interface WindowColumns {
  readonly referenceMm: Float64Array;
  readonly estimateMm: Float64Array;
  readonly normalMm: Float64Array;
  readonly raw: Readonly<Record<RawName, Float64Array | null>>;
}

function rmseOf(estimate: Float64Array, reference: Float64Array): number | null {
  const windows = commonDays(estimate, reference);
  if (windows.length === 0) return null;
  return rootMeanSquareError(
    windows.map((window) => at(estimate, window)),
    windows.map((window) => at(reference, window)),
  );
}

function figuresOver(days: number, { referenceMm, estimateMm, normalMm, raw }: WindowColumns): WindowFigures {
  const reference = windowMeans(referenceMm, days);
  const estimate = windowMeans(estimateMm, days);
  const normal = windowMeans(normalMm, days);
  const windows = commonDays(reference, estimate, normal);
  const anomalies = (column: Float64Array) => windows.map((window) => at(column, window) - at(normal, window));
  const rawRmse = RAW_NAMES.map((name): [RawName, number | null] => {
    const column = raw[name];
    return [name, column ? rmseOf(windowMeans(column, days), reference) : null];
  });
  return {
    n: commonDays(reference, estimate).length,
    rmse: rmseOf(estimate, reference),
    climatologyRmse: rmseOf(normal, reference),
    rawRmse: Object.fromEntries(rawRmse) as Record<RawName, number | null>,
    anomalyCorrelation: windows.length > 1 ? correlationOf(anomalies(estimate), anomalies(reference)) : null,
  };
}

/** The figures of all windows. */
export function windowFigures(columns: WindowColumns): Windows {
  return Object.fromEntries(WINDOW_DAYS.map((days) => [String(days), figuresOver(days, columns)]));
}

function meanOf(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length > 0 ? present.reduce((sum, value) => sum + value, 0) / present.length : null;
}

/** The means over sites; windows are added up. */
export function meanWindows(sites: readonly Windows[]): Windows {
  const meanOver = (key: string): WindowFigures => {
    const own = sites.flatMap((windows) => windows[key] ?? []);
    const rawRmse = RAW_NAMES.map((name) => [name, meanOf(own.map((figures) => figures.rawRmse[name]))]);
    return {
      n: own.reduce((sum, { n }) => sum + n, 0),
      rmse: meanOf(own.map(({ rmse }) => rmse)),
      climatologyRmse: meanOf(own.map(({ climatologyRmse }) => climatologyRmse)),
      rawRmse: Object.fromEntries(rawRmse),
      anomalyCorrelation: meanOf(own.map(({ anomalyCorrelation }) => anomalyCorrelation)),
    };
  };
  return Object.fromEntries(WINDOW_DAYS.map((days) => [String(days), meanOver(String(days))]));
}
