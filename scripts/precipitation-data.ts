/** The rain of the validation data: both sources and the reference, dated to the day on which the rain fell. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { at } from '../src/domain/at';
import type { EpochDay } from '../src/domain/calendar';
import { readValidationSite, type ValidationSite, validationSites } from './validation-data';

const FOLDER = new URL('../../shared/validation/', import.meta.url);

/** A place with a reference. All columns begin on one day. */
export interface PrecipitationSite {
  readonly name: string;
  readonly startDay: EpochDay;
  /** The sources that are sound there. */
  readonly sources: readonly { readonly id: string; readonly precipitationMm: Float64Array }[];
  /** NaN where it is not known. */
  readonly referenceMm: Float64Array;
}

/** The sites with their sound sources; Open-Meteo's rain is left out where its columns belong to another place. */
export function readPrecipitationSites(): PrecipitationSite[] {
  return validationSites().map(readPrecipitationSite);
}

export function readPrecipitationSite(site: ValidationSite): PrecipitationSite {
  const { nasaPower, openMeteo } = readValidationSite(site.name);
  const nasa = { id: 'nasa-power', precipitationMm: nasaPower.precipitationMm };
  const archive = { id: 'open-meteo-archive', precipitationMm: openMeteo.precipitationMm };
  return {
    name: site.name,
    startDay: nasaPower.startDay,
    sources: site.openMeteoQuality === 'wrong-location' ? [nasa] : [nasa, archive],
    referenceMm: onTheDayItFell(readGaugeRain(site.name)),
  };
}

/** Rain of BR-DWGD as it is dated in the file: by the morning on which the gauge was read. */
export function readGaugeRain(name: string): Float64Array {
  const rows = csvParse(readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8'));
  return Float64Array.from(rows, ({ xavier_pr = '' }) => (xavier_pr === '' ? Number.NaN : Number(xavier_pr)));
}

/**
 * Dates gauge readings to the day on which most of the rain fell. Gauges in Brazil are read at about 9 h in the morning
 * (12 UTC), so a reading holds 15 hours of the day before and 9 hours of its own. Measured here: NASA POWER's rain
 * correlates best with the reading of the day after, and the reference's own ETo, which sinks on a rainy day, is as
 * low on the day before the reading as on its own. The last day has no reading yet: NaN.
 */
export function onTheDayItFell(gaugeMm: Float64Array): Float64Array {
  return gaugeMm.map((_, day) => at(gaugeMm, day + 1));
}
