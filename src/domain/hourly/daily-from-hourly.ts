/**
 * Civil days from hourly or irregular weather.
 *
 * The rule: a day is used only when temperature, humidity and wind each cover at least 23/24 of its time (hours whose
 * last sample is 23:00 are enough, one hour less is not). Otherwise all its values are missing and `hoursCovered`
 * tells how much of it there was. Precipitation, radiation and cloud cover are given on a used day when they cover as
 * much themselves; what a provider leaves out is missing, never 0, the radiation of the night included. The hours
 * themselves go with the days where they have all that the hourly equation needs.
 */
import { dayCount, type EpochDay } from '../calendar';
import { missingSourceSeries, SOURCE_COLUMNS, type SourceColumn, type SourceSeries } from '../series';
import { civilDaySpan } from './civil-day';
import { daylightSpan } from './daylight';
import { maxOver, minOver } from './extreme-over';
import { hoursOfDays } from './hours-of-days';
import { humidityTrackFromDewPoint } from './humidity-from-dew-point';
import { type MeanOver, meanOver } from './mean-over';
import { totalOver } from './total-over';
import { disjointIntervals, type IntervalTrack, type Span, type Track, tidyIntervals, tidyTrack } from './tracks';

const HOUR_MS = 3_600_000;

/** The least part of a day that a variable must cover to stand for it: `parts` of `ofParts` equal parts. */
export const LEAST_COVERAGE = { parts: 23, ofParts: 24 } as const;

/** Weather by the hour, or as a provider samples it. Samples may be in any order and missing (NaN). */
export interface HourlyWeather {
  readonly tempC: Track;
  /** The provider's own extremes over intervals; joined with the samples of `tempC`. */
  readonly tempMaxC?: IntervalTrack | undefined;
  readonly tempMinC?: IntervalTrack | undefined;
  readonly humidityPct: Track;
  /** Gives the humidity of the days that `humidityPct` covers too little of. */
  readonly dewPointC?: Track | undefined;
  readonly wind2mMps: Track;
  readonly cloudCoverPct?: Track | undefined;
  /** Totals of their intervals; where two overlap, the first stands (see `disjointIntervals`). */
  readonly precipitationMm?: IntervalTrack | undefined;
  readonly shortwaveMjM2?: IntervalTrack | undefined;
}

/** The days wanted, both included, and the point they are for; the zone is an IANA name. */
export interface CivilDays {
  readonly timeZone: string;
  readonly start: EpochDay;
  readonly end: EpochDay;
  /** Degrees north and east: they tell the daylight over which cloud cover is meant. */
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/**
 * The civil days of a period from hourly weather, by the rule above. Temperature extremes are those of the samples and of
 * the provider's own intervals; humidity and wind are means over the day, cloud cover over its daylight (in the polar
 * night it is missing), all weighted by time; precipitation and radiation are totals, shared out by time where an
 * interval crosses midnight.
 * @throws RangeError when the zone is unknown
 */
export function dailyFromHourly(hourly: HourlyWeather, days: CivilDays): SourceSeries {
  const weather = tidyWeather(hourly);
  const length = dayCount(days.start, days.end);
  const series = missingSourceSeries(days.start, length);
  const spans = Array.from({ length }, (_, i) => civilDaySpan(days.start + i, days.timeZone));
  for (const [i, span] of spans.entries()) {
    const values = dayOf(weather, span, daylightSpan({ ...days, day: days.start + i, span }));
    for (const name of SOURCE_COLUMNS) series[name][i] = values[name] ?? Number.NaN;
  }
  const hours = hoursOfDays(weather, spans);
  return hours ? { ...series, hours } : series;
}

interface TidyWeather extends Omit<HourlyWeather, 'dewPointC'> {
  readonly humidityFromDewPointPct: Track | undefined;
}

function tidyWeather(hourly: HourlyWeather): TidyWeather {
  const tempC = tidyTrack(hourly.tempC);
  return {
    tempC,
    tempMaxC: hourly.tempMaxC && tidyIntervals(hourly.tempMaxC),
    tempMinC: hourly.tempMinC && tidyIntervals(hourly.tempMinC),
    humidityPct: tidyTrack(hourly.humidityPct),
    humidityFromDewPointPct: hourly.dewPointC && humidityTrackFromDewPoint(tidyTrack(hourly.dewPointC), tempC),
    wind2mMps: tidyTrack(hourly.wind2mMps),
    cloudCoverPct: hourly.cloudCoverPct && tidyTrack(hourly.cloudCoverPct),
    precipitationMm: hourly.precipitationMm && disjointIntervals(hourly.precipitationMm),
    shortwaveMjM2: hourly.shortwaveMjM2 && disjointIntervals(hourly.shortwaveMjM2),
  };
}

/** The values of one day; what it does not name is missing. */
function dayOf(weather: TidyWeather, span: Span, daylight: Span): Partial<Record<SourceColumn, number>> {
  const humidity = humidityOver(weather, span);
  const wind = meanOver(weather.wind2mMps, span);
  const coveredMs = Math.min(meanOver(weather.tempC, span).coveredMs, humidity.coveredMs, wind.coveredMs);
  const hoursCovered = coveredMs / HOUR_MS;
  if (!isEnough(coveredMs, span)) return { hoursCovered };
  return {
    hoursCovered,
    tempMaxC: maxOver({ samples: weather.tempC, extremes: weather.tempMaxC }, span),
    tempMinC: minOver({ samples: weather.tempC, extremes: weather.tempMinC }, span),
    humidityMeanPct: humidity.mean,
    wind2mMps: wind.mean,
    cloudCoverPct: meanIfEnough(weather.cloudCoverPct, daylight),
    precipitationMm: totalIfEnough(weather.precipitationMm, span),
    shortwaveMjM2: totalIfEnough(weather.shortwaveMjM2, span),
  };
}

function humidityOver({ humidityPct, humidityFromDewPointPct }: TidyWeather, span: Span): MeanOver {
  const given = meanOver(humidityPct, span);
  if (!humidityFromDewPointPct || isEnough(given.coveredMs, span)) return given;
  const derived = meanOver(humidityFromDewPointPct, span);
  return derived.coveredMs > given.coveredMs ? derived : given;
}

function meanIfEnough(track: Track | undefined, span: Span): number {
  if (!track) return Number.NaN;
  const { mean, coveredMs } = meanOver(track, span);
  return isEnough(coveredMs, span) ? mean : Number.NaN;
}

function totalIfEnough(track: IntervalTrack | undefined, span: Span): number {
  if (!track) return Number.NaN;
  const { total, coveredMs } = totalOver(track, span);
  return isEnough(coveredMs, span) ? total : Number.NaN;
}

/** Whether `coveredMs` of a span may stand for all of it; in whole parts, because 23/24 is no binary fraction. */
function isEnough(coveredMs: number, { startMs, endMs }: Span): boolean {
  return coveredMs > 0 && coveredMs * LEAST_COVERAGE.ofParts >= (endMs - startMs) * LEAST_COVERAGE.parts;
}
