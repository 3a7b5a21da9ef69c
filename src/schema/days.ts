/** The days of a result that came from outside. */
import * as v from 'valibot';
import { QUALITY } from '../domain/quality/rating';
import { noValueFlags } from '../domain/quality/value-flags';
import { INPUT_VARIABLES, missingColumn } from '../domain/series';
import { column, count, epochDay, haveOneLength, sourceId, sourceUrl } from './column';

const inputColumns = v.entriesFromList(INPUT_VARIABLES, column);

const quality = v.pipe(
  v.instance(Uint8Array),
  v.check((days) => days.every((day) => day <= QUALITY.HIGH)),
);

const valueFlags = v.object(v.entriesFromList(INPUT_VARIABLES, v.instance(Uint16Array)));
const forecastBand = v.object({ lowMm: column, highMm: column, memberCount: count, url: sourceUrl });

const sourceDays = v.object({
  ...inputColumns,
  et0Mm: column,
  providerEt0Mm: column,
  hourlyEt0Mm: v.exactOptional(column),
  correctedEt0Mm: v.exactOptional(column),
  shiftMm: v.exactOptional(column),
});

const fusionDays = v.object({ normalMm: column, carriedMm: column, restoredMm: column, localMm: column });

/** The columns, all of one length. */
export const days = v.pipe(
  v.object({
    startDay: epochDay,
    ...inputColumns,
    et0Mm: column,
    // Absent before every day had a band.
    et0LowMm: v.exactOptional(column),
    et0HighMm: v.exactOptional(column),
    equationEt0Mm: v.exactOptional(column),
    wetProbability: v.exactOptional(column),
    fusion: v.exactOptional(fusionDays),
    quality,
    flags: v.instance(Uint32Array),
    // Absent in results of the first version, which estimated nothing.
    valueFlags: v.optional(valueFlags),
    forecastBand: v.exactOptional(forecastBand),
    bySource: v.record(sourceId, sourceDays),
  }),
  // What came after the first version, which estimated nothing and gave no day a band.
  v.transform((stored) => ({
    ...stored,
    valueFlags: stored.valueFlags ?? noValueFlags(stored.et0Mm.length),
    et0LowMm: stored.et0LowMm ?? missingColumn(stored.et0Mm.length),
    et0HighMm: stored.et0HighMm ?? missingColumn(stored.et0Mm.length),
    equationEt0Mm: stored.equationEt0Mm ?? stored.et0Mm,
    wetProbability: stored.wetProbability ?? missingColumn(stored.et0Mm.length),
  })),
  v.check(({ startDay, bySource, valueFlags: bits, forecastBand: band, fusion, ...columns }) =>
    haveOneLength([
      ...[columns, bits, ...Object.values(bySource)].flatMap((part) => Object.values(part)),
      ...(fusion ? Object.values(fusion) : []),
      ...(band ? [band.lowMm, band.highMm] : []),
    ]),
  ),
);
