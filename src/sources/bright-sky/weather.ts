import type { HourlyWeather } from '../../domain/hourly/daily-from-hourly';
import { atInstants, overTheHourBefore } from '../hour-tracks';
import type { Hour } from './response';

/** The hours as tracks: by Bright Sky's documentation, wind is a mean, rain and radiation are sums, of the hour before. */
export function weatherOf(hours: readonly Hour[]): HourlyWeather {
  return {
    tempC: atInstants(hours, ({ tempC }) => tempC),
    dewPointC: atInstants(hours, ({ dewPointC }) => dewPointC),
    humidityPct: atInstants(hours, ({ humidityPct }) => humidityPct),
    cloudCoverPct: atInstants(hours, ({ cloudCoverPct }) => cloudCoverPct),
    wind2mMps: overTheHourBefore(hours, ({ wind2mMps }) => wind2mMps),
    precipitationMm: overTheHourBefore(hours, ({ precipitationMm }) => precipitationMm),
    shortwaveMjM2: overTheHourBefore(hours, ({ shortwaveMjM2 }) => shortwaveMjM2),
  };
}
