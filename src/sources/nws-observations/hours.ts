import { type CivilDays, dailyFromHourly } from '../../domain/hourly/daily-from-hourly';
import type { SourceSeries } from '../../domain/series';
import { atInstants } from '../hour-tracks';
import type { Observation } from './response';

/** The civil days out of observations. A station gives no radiation, and of rain too little to add up: both missing. */
export function daysOf(observations: readonly Observation[], days: CivilDays): SourceSeries {
  const hourly = {
    tempC: atInstants(observations, ({ tempC }) => tempC),
    dewPointC: atInstants(observations, ({ dewPointC }) => dewPointC),
    humidityPct: atInstants(observations, ({ humidityPct }) => humidityPct),
    wind2mMps: atInstants(observations, ({ wind2mMps }) => wind2mMps),
  };
  return dailyFromHourly(hourly, days);
}
