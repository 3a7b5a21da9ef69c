/** The validation sites as training sites: checked as the app checks its sources, and taken apart into predictors. */

import { predictorColumns } from '../../src/domain/calibration/predictors';
import { type TrainingSite, withoutRepeats } from '../../src/domain/calibration/training';
import { checkSeries } from '../../src/domain/quality/check';
import { limitsFor } from '../../src/domain/quality/limits';
import { skyOver } from '../../src/domain/quality/sky';
import type { InputSeries, SourceSeries } from '../../src/domain/series';
import { readValidationSite, type ValidationData, type ValidationSite } from '../validation-data';
import { NASA_POWER, OPEN_METEO_ARCHIVE, SOURCES } from './spec';

/** ISO 3166-1 numeric. */
const BRAZIL = ['076'];

/** A source at a site, after the checks. */
export interface CheckedSource {
  readonly inputs: InputSeries;
  readonly providerEt0Mm: Float64Array;
}

export interface LoadedSite {
  readonly site: ValidationSite;
  readonly data: ValidationData;
  readonly sources: Readonly<Record<string, CheckedSource>>;
  /** With every day that has a reference. */
  readonly all: TrainingSite;
  /** Without the days on which the reference only repeats the day before. */
  readonly training: TrainingSite;
}

/** Reads a site. The Open-Meteo columns of another place are left out; of a wind that is not a mean, only the wind. */
export function loadSite(site: ValidationSite, folder?: string): LoadedSite {
  const data = readValidationSite(site.name, folder);
  const sky = skyOver(data.nasaPower.startDay, data.referenceEt0Mm.length, site);
  const limits = limitsFor(BRAZIL);
  const check = (series: SourceSeries): CheckedSource => ({
    inputs: checkSeries(series, sky, limits).inputs,
    providerEt0Mm: series.providerEt0Mm,
  });
  const sources: Record<string, CheckedSource> = { [NASA_POWER]: check(data.nasaPower) };
  if (site.openMeteoQuality !== 'wrong-location') sources[OPEN_METEO_ARCHIVE] = check(data.openMeteo);
  const predictors = Object.fromEntries(
    SOURCES.flatMap(({ source, form }) => {
      const checked = sources[source];
      return checked ? [[source, predictorColumns(checked, site, form)]] : [];
    }),
  );
  const all = { startDay: data.nasaPower.startDay, referenceMm: data.referenceEt0Mm, predictors };
  return { site, data, sources, all, training: { ...all, referenceMm: withoutRepeats(data.referenceEt0Mm) } };
}
