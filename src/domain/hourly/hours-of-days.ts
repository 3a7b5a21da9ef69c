/** The hours of civil days, from the same tracks as the days. */
import { HOUR_MS, type HourTrack, missingHours, wholeHours } from './hour-track';
import { meanOver } from './mean-over';
import { totalOver } from './total-over';
import { type IntervalTrack, intervalSamples, intervalTrack, type Span, type Track } from './tracks';

/** Weather as tidy tracks. */
export interface HourWeather {
  readonly tempC: Track;
  readonly humidityPct: Track;
  /** Gives the humidity of the hours that `humidityPct` does not cover. */
  readonly humidityFromDewPointPct?: Track | undefined;
  readonly wind2mMps: Track;
  readonly shortwaveMjM2?: IntervalTrack | undefined;
}

/** What counts in an hour: see `hoursOfDays`. */
interface ShortTracks extends HourWeather {
  readonly shortwaveMjM2: IntervalTrack;
}

/**
 * The hours of consecutive days. An hour has a value where samples cover all of it and none of them reaches further
 * than an hour: nothing is interpolated over an hour that is not there, and a total of six hours says nothing of one.
 * Undefined where no hour has all four variables, as with the stations and forecasts that give no radiation.
 */
export function hoursOfDays(weather: HourWeather, days: readonly Span[]): HourTrack | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (!weather.shortwaveMjM2 || !first || !last) return undefined;
  const tracks = shortTracks({ ...weather, shortwaveMjM2: weather.shortwaveMjM2 });
  const { startMs, endMs } = wholeHours({ startMs: first.startMs, endMs: last.endMs });
  const columns = missingHours({ startMs, endMs });
  let hasWholeHour = false;
  for (let i = 0; i < columns.tempC.length; i++) {
    const hour = hourOf(tracks, startMs + i * HOUR_MS);
    columns.tempC[i] = hour.tempC;
    columns.humidityPct[i] = hour.humidityPct;
    columns.wind2mMps[i] = hour.wind2mMps;
    columns.shortwaveMjM2[i] = hour.shortwaveMjM2;
    hasWholeHour ||= !Object.values(hour).some(Number.isNaN);
  }
  if (!hasWholeHour) return undefined;
  const dayStartMs = Float64Array.from(days, (day) => day.startMs);
  return { startMs, ...columns, dayStartMs, dayEndMs: Float64Array.from(days, (day) => day.endMs) };
}

function shortTracks(weather: ShortTracks): ShortTracks {
  return {
    tempC: withinAnHour(weather.tempC),
    humidityPct: withinAnHour(weather.humidityPct),
    humidityFromDewPointPct: weather.humidityFromDewPointPct && withinAnHour(weather.humidityFromDewPointPct),
    wind2mMps: withinAnHour(weather.wind2mMps),
    shortwaveMjM2: shortIntervals(weather.shortwaveMjM2),
  };
}

/** A track without what reaches further than an hour. */
function withinAnHour(track: Track): Track {
  if (track.kind === 'intervals') return shortIntervals(track);
  return { ...track, maxGapMs: Math.min(track.maxGapMs, HOUR_MS) };
}

function shortIntervals(track: IntervalTrack): IntervalTrack {
  return intervalTrack(intervalSamples(track).filter(({ startMs, endMs }) => endMs - startMs <= HOUR_MS));
}

function hourOf(tracks: ShortTracks, startMs: number) {
  const hour = { startMs, endMs: startMs + HOUR_MS };
  const humidityPct = wholeMean(tracks.humidityPct, hour);
  const fallback = tracks.humidityFromDewPointPct;
  return {
    tempC: wholeMean(tracks.tempC, hour),
    humidityPct: Number.isNaN(humidityPct) && fallback ? wholeMean(fallback, hour) : humidityPct,
    wind2mMps: wholeMean(tracks.wind2mMps, hour),
    shortwaveMjM2: wholeTotal(tracks.shortwaveMjM2, hour),
  };
}

function wholeMean(track: Track, hour: Span): number {
  const { mean, coveredMs } = meanOver(track, hour);
  return coveredMs === HOUR_MS ? mean : Number.NaN;
}

function wholeTotal(track: IntervalTrack, hour: Span): number {
  const { total, coveredMs } = totalOver(track, hour);
  return coveredMs === HOUR_MS ? total : Number.NaN;
}
