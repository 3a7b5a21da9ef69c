import type { HourlyWeather } from '../../domain/hourly/daily-from-hourly';
import { atInstants, overTheHourBefore } from '../hour-tracks';
import type { Hour } from './response';

/**
 * The hours as tracks. That rain is the sum of the hour before is documented; that radiation is its mean is not, and does
 * not matter to a day: at the hour or half an hour later, the night at both its ends is dark.
 */
export function weatherOf(hours: readonly Hour[]): HourlyWeather {
  return {
    tempC: atInstants(hours, ({ tempC }) => tempC),
    humidityPct: atInstants(hours, ({ humidityPct }) => humidityPct),
    wind2mMps: atInstants(hours, ({ wind2mMps }) => wind2mMps),
    precipitationMm: overTheHourBefore(hours, ({ precipitationMm }) => precipitationMm),
    shortwaveMjM2: overTheHourBefore(hours, ({ shortwaveMjM2 }) => shortwaveMjM2),
  };
}
