/** The weather of a place on a day: measured where there are rows, invented elsewhere. */
import type { Point } from './answer';
import { climateOn, type DayWeather, type Provider } from './climate';
import { measuredOn, measuredSiteNear } from './measured';

/** What one provider says of one place, day by day. */
export function weatherOf(provider: Provider, point: Point, elevationM: number): (day: number) => DayWeather {
  const site = measuredSiteNear(point);
  return (day) => ({
    ...climateOn(provider, point, day, elevationM),
    ...(site && measuredOn(provider, site, day)),
  });
}

/** Dew point, °C, from the mean temperature and humidity (Magnus form, FAO-56 Eq. 11 inverted). */
export function dewPointC(weather: DayWeather): number {
  const gamma =
    Math.log(Math.max(1, weather.humidityPct) / 100) + (17.27 * weather.tempMeanC) / (weather.tempMeanC + 237.3);
  return (237.3 * gamma) / (17.27 - gamma);
}

/** Air pressure, kPa (FAO-56 Eq. 7). */
export function pressureKpa(elevationM: number): number {
  return 101.3 * ((293 - 0.0065 * elevationM) / 293) ** 5.26;
}
