/** The validation sites as training sites: checked as the app checks its sources, and taken apart into predictors. */
import { at } from '../../src/domain/at';
import { predictorColumns } from '../../src/domain/calibration/predictors';
import { type TrainingSite, withoutRepeats } from '../../src/domain/calibration/training';
import { isInside } from '../../src/domain/geography';
import { checkSeries } from '../../src/domain/quality/check';
import { limitsFor } from '../../src/domain/quality/limits';
import { skyOver } from '../../src/domain/quality/sky';
import type { InputSeries, SourceSeries } from '../../src/domain/series';
import { commonDays } from '../../src/domain/skill';
import { correlationOf } from '../../src/domain/skill-measures';
import { onTheDayItFell, type PrecipitationSite } from '../precipitation-data';
import { readValidationSite, type ValidationData, type ValidationSite } from '../validation-data';
import { BRAZIL_REGION } from './region';
import { NASA_POWER, OPEN_METEO_ARCHIVE, SOURCES } from './spec';

/** ISO 3166-1 numeric. */
export const BRAZIL = ['076'];

/** The countries of a site as far as they matter here: whose limits its weather is checked by. */
export function countriesAt(site: ValidationSite): readonly string[] | null {
  return isInside(site, [BRAZIL_REGION]) ? BRAZIL : null;
}

/** A source at a site, after the checks. */
export interface CheckedSource {
  readonly inputs: InputSeries;
  readonly providerEt0Mm: Float64Array;
}

export interface LoadedSite {
  readonly site: ValidationSite;
  readonly data: ValidationData;
  /** Whether the Open-Meteo columns are of another place, and so left out. */
  readonly isOpenMeteoElsewhere: boolean;
  readonly sources: Readonly<Record<string, CheckedSource>>;
  /** With every day that has a reference. */
  readonly all: TrainingSite;
  /** Without the days on which the reference only repeats the day before. */
  readonly training: TrainingSite;
}

/** Two sources at one place agree on the day's warmth far better than this; at places far apart they do not. */
const LEAST_CORRELATION = 0.3;

/** Whether the Open-Meteo columns belong to another place: the list of sites says so, or the temperatures do. */
function isElsewhere({ openMeteoQuality }: ValidationSite, { nasaPower, openMeteo }: ValidationData): boolean {
  if (openMeteoQuality === 'wrong-location') return true;
  const days = commonDays(nasaPower.tempMaxC, openMeteo.tempMaxC);
  const on = (column: Float64Array) => days.map((day) => at(column, day));
  return correlationOf(on(nasaPower.tempMaxC), on(openMeteo.tempMaxC)) < LEAST_CORRELATION;
}

/**
 * Reads a site. The Open-Meteo columns of another place are left out. A wind that is not a mean does no harm: the
 * correction takes the provider's own ETo in its place.
 */
export function loadSite(site: ValidationSite, folder?: string): LoadedSite {
  const data = readValidationSite(site.name, folder);
  const sky = skyOver(data.nasaPower.startDay, data.referenceEt0Mm.length, site);
  const limits = limitsFor(countriesAt(site));
  const check = (series: SourceSeries): CheckedSource => ({
    inputs: checkSeries(series, sky, limits).inputs,
    providerEt0Mm: series.providerEt0Mm,
  });
  const sources: Record<string, CheckedSource> = { [NASA_POWER]: check(data.nasaPower) };
  const isOpenMeteoElsewhere = isElsewhere(site, data);
  if (!isOpenMeteoElsewhere) sources[OPEN_METEO_ARCHIVE] = check(data.openMeteo);
  const predictors = Object.fromEntries(
    SOURCES.flatMap(({ source, form }) => {
      const checked = sources[source];
      return checked ? [[source, predictorColumns(checked, site, form)]] : [];
    }),
  );
  const all = { startDay: data.nasaPower.startDay, referenceMm: data.referenceEt0Mm, predictors };
  return {
    site,
    data,
    isOpenMeteoElsewhere,
    sources,
    all,
    training: { ...all, referenceMm: withoutRepeats(data.referenceEt0Mm) },
  };
}

/** The rain of a site, dated to the day on which it fell, from the sources that are sound there. */
export function rainAt({ site, data, isOpenMeteoElsewhere }: LoadedSite): PrecipitationSite {
  const nasa = { id: NASA_POWER, precipitationMm: data.nasaPower.precipitationMm };
  const archive = { id: OPEN_METEO_ARCHIVE, precipitationMm: data.openMeteo.precipitationMm };
  return {
    name: site.name,
    startDay: data.nasaPower.startDay,
    sources: isOpenMeteoElsewhere ? [nasa] : [nasa, archive],
    referenceMm: onTheDayItFell(data.referencePrecipitationMm),
  };
}
