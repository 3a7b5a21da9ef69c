/**
 * ETo by the hour, and what its hours add up to on each civil day: a second answer beside the daily equation, from the
 * same weather over the same time.
 */
import { at } from '../at';
import { withinLimits } from '../quality/limits';
import { type HourColumns, hourlyReferenceEtSeries } from '../reference-et/hourly';
import { FAO56_HOURLY_SHORT, type HourlyStandard } from '../reference-et/standards';
import type { EtSite } from '../reference-et/terms';
import { lengthOf, missingColumn, type SourceSeries } from '../series';
import { FAO56_SUN, inverseRelativeDistance } from '../solar';
import { HOUR_MS, type HourTrack, type HourVariable, wholeHours } from './hour-track';
import type { Span } from './tracks';

/** The place of the hours; longitude east positive. */
export interface HourlySite extends EtSite {
  readonly longitudeDeg: number;
}

/** The most that an hour can have: the sun in the zenith where it is nearest, above the atmosphere (FAO-56 Eq. 28). */
const MOST_RADIATION_MJ_M2 = 60 * FAO56_SUN.solarConstantMjM2Min * inverseRelativeDistance(365);

/** By variable, the value when it is physically possible, else NaN: a fault of the feed, not weather. */
const POSSIBLE: Readonly<Record<HourVariable, (value: number) => number>> = {
  tempC: (value) => withinLimits('tempMaxC', value),
  humidityPct: (value) => withinLimits('humidityMeanPct', value),
  wind2mMps: (value) => withinLimits('wind2mMps', value),
  shortwaveMjM2: (value) => (value >= 0 && value <= MOST_RADIATION_MJ_M2 ? value : Number.NaN),
};

function columnsOf(hours: HourTrack): HourColumns {
  const column = (name: HourVariable) => Float64Array.from(hours[name], POSSIBLE[name]);
  return {
    startMs: hours.startMs,
    stepMs: HOUR_MS,
    tempC: column('tempC'),
    humidityPct: column('humidityPct'),
    wind2mMps: column('wind2mMps'),
    shortwaveMjM2: column('shortwaveMjM2'),
  };
}

/**
 * The offset of the zone that the meridian has by the sun, h. The hours are instants, so any offset puts the sun in the
 * same place (in Eq. 31 the clock and Lz cancel); this one also gives every hour the date it has at the place.
 */
function solarZone(longitudeDeg: number): number {
  return Math.round(longitudeDeg / 15);
}

/**
 * ETo of every hour of a track, mm h⁻¹ (FAO-56 Eq. 53 with its rules for the night; the nights before the first day's
 * sun take Rs/Rso = 0.8). NaN where an input is missing or impossible.
 */
export function hourlyEt0(
  hours: HourTrack,
  site: HourlySite,
  standard: HourlyStandard = FAO56_HOURLY_SHORT,
): Float64Array {
  const clock = { ...site, utcOffsetHours: solarZone(site.longitudeDeg) };
  return hourlyReferenceEtSeries(columnsOf(hours), clock, standard);
}

/**
 * ETo of each day of a series as the sum of its hours, mm d⁻¹; NaN unless every hour of the day has all four inputs
 * (24 of them, 23 or 25 where the clocks change): no hour is filled in. In zones off the full hour the hour that
 * midnight divides is shared out by time.
 */
export function hourlyEt0OfDays(
  series: SourceSeries,
  site: HourlySite,
  standard: HourlyStandard = FAO56_HOURLY_SHORT,
): Float64Array {
  const { hours } = series;
  const sumsMm = missingColumn(lengthOf(series));
  if (!hours) return sumsMm;
  const et0Mm = hourlyEt0(hours, site, standard);
  return sumsMm.map((_, day) => {
    const span = { startMs: at(hours.dayStartMs, day), endMs: at(hours.dayEndMs, day) };
    return sumOver(et0Mm, hours.startMs, span);
  });
}

/** The sum over a span of values by the full hour; NaN where one is missing, and over no time at all. */
function sumOver(hourly: Float64Array, firstHourMs: number, span: Span): number {
  if (!(span.endMs > span.startMs)) return Number.NaN;
  const touched = wholeHours(span);
  let sum = 0;
  for (let hourMs = touched.startMs; hourMs < touched.endMs; hourMs += HOUR_MS) {
    const sharedMs = Math.min(hourMs + HOUR_MS, span.endMs) - Math.max(hourMs, span.startMs);
    sum += (at(hourly, (hourMs - firstHourMs) / HOUR_MS) * sharedMs) / HOUR_MS;
  }
  return sum;
}
