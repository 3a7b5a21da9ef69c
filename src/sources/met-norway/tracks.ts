/** From the steps of a forecast, hourly first and 6-hourly later, to one track a variable. Pure. */
import { windAt2m } from '../../domain/atmosphere';
import type { HourlyWeather } from '../../domain/hourly/daily-from-hourly';
import {
  type InstantTrack,
  type IntervalSample,
  type IntervalTrack,
  instantTrack,
  intervalTrack,
} from '../../domain/hourly/tracks';
import { meta } from './meta';
import type { Details, Step } from './steps';

const HOUR_MS = 3_600_000;
const SIX_HOURS_MS = 6 * HOUR_MS;

/** The weather of a forecast over time. */
export function hourlyWeather(steps: readonly Step[]): HourlyWeather {
  return {
    tempC: instants(steps, ({ air_temperature }) => air_temperature),
    tempMaxC: extremes(steps, ({ air_temperature_max }) => air_temperature_max),
    tempMinC: extremes(steps, ({ air_temperature_min }) => air_temperature_min),
    humidityPct: instants(steps, ({ relative_humidity }) => relative_humidity),
    dewPointC: instants(steps, ({ dew_point_temperature }) => dew_point_temperature),
    wind2mMps: instants(steps, ({ wind_speed }) => windAt2m(wind_speed ?? Number.NaN, meta.windHeightM)),
    cloudCoverPct: instants(steps, ({ cloud_area_fraction }) => cloud_area_fraction),
    precipitationMm: precipitation(steps),
  };
}

type Read = (details: Details) => number | null | undefined;

/** A step without a value is bridged where its neighbours are no further apart than the steps of the coarser part. */
function instants(steps: readonly Step[], read: Read): InstantTrack {
  const samples = steps.map(({ atMs, instant }) => ({ atMs, value: read(instant) ?? Number.NaN }));
  return instantTrack(samples, SIX_HOURS_MS);
}

/**
 * The extremes of the 6-hourly part. Those of hourly steps are left: the hours themselves are there, and six hours that
 * begin late in a day would bring the next day's extremes into it.
 */
function extremes(steps: readonly Step[], read: Read): IntervalTrack {
  const coarse = steps.filter(({ nextHour }) => nextHour === undefined);
  return intervalTrack(
    coarse.map(({ atMs, nextSixHours = {} }) => ({
      startMs: atMs,
      endMs: atMs + SIX_HOURS_MS,
      value: read(nextSixHours) ?? Number.NaN,
    })),
  );
}

/**
 * The rain of the next hour where a step has it, else of the next six: never both for the same time (D9). Where the next
 * period begins before the six hours are over, as at the seam between two models, they give their share up to there.
 */
function precipitation(steps: readonly Step[]): IntervalTrack {
  const periods = steps.flatMap(periodOf);
  return intervalTrack(
    periods.map(({ startMs, endMs, value }, i) => {
      const cutMs = Math.min(endMs, periods[i + 1]?.startMs ?? endMs);
      return { startMs, endMs: cutMs, value: (value * (cutMs - startMs)) / (endMs - startMs) };
    }),
  );
}

/** The period after a step whose rain is known; none where the field is absent: absent rain is not 0 mm (D9). */
function periodOf({ atMs, nextHour, nextSixHours }: Step): readonly IntervalSample[] {
  const ofHour = nextHour?.precipitation_amount;
  if (ofHour != null) return [{ startMs: atMs, endMs: atMs + HOUR_MS, value: ofHour }];
  const ofSixHours = nextSixHours?.precipitation_amount;
  return ofSixHours == null ? [] : [{ startMs: atMs, endMs: atMs + SIX_HOURS_MS, value: ofSixHours }];
}
