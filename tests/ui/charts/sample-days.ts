import { noValueFlags } from '../../../src/domain/quality/value-flags';
import { INPUT_VARIABLES, makeColumns, missingColumn } from '../../../src/domain/series';
import type { ResultDays, SourceDays } from '../../../src/protocol';

export const column = (...values: number[]) => Float64Array.from(values);

export const sourceDays = (et0Mm: Float64Array): SourceDays => ({
  ...makeColumns(INPUT_VARIABLES, () => et0Mm),
  et0Mm,
  providerEt0Mm: et0Mm,
});

/** Days whose every column is `et0Mm`, without a band. */
export const daysOf = (startDay: number, et0Mm: Float64Array, changes: Partial<ResultDays> = {}): ResultDays => ({
  ...sourceDays(et0Mm),
  startDay,
  et0LowMm: missingColumn(et0Mm.length),
  et0HighMm: missingColumn(et0Mm.length),
  equationEt0Mm: et0Mm,
  wetProbability: missingColumn(et0Mm.length),
  quality: new Uint8Array(et0Mm.length),
  flags: new Uint32Array(et0Mm.length),
  valueFlags: noValueFlags(et0Mm.length),
  bySource: {},
  ...changes,
});
