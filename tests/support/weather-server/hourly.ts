/** The hours of the server's days, for providers that give hours: a day's course written from the textbook alone. */
import type { Point } from './answer';
import type { DayWeather } from './climate';
import { dayAt } from './days';
import { dewPointC, weatherOf } from './weather';

export const HOUR_MS = 3_600_000;

export interface HourWeather {
  readonly tempC: number;
  readonly dewPointC: number;
  readonly humidityPct: number;
  readonly wind10mMps: number;
  readonly cloudPct: number;
  /** Of the hour that begins then. */
  readonly precipitationMm: number;
  /** Of the hour that begins then. */
  readonly shortwaveMjM2: number;
}

/** e°(T), kPa (FAO-56 Eq. 11). */
function saturationKpa(tempC: number): number {
  return 0.6108 * Math.exp((17.27 * tempC) / (tempC + 237.3));
}

/** The local solar hour at an instant, 0–24. */
function solarHour(atMs: number, longitudeDeg: number): number {
  const hours = atMs / HOUR_MS + longitudeDeg / 15;
  return hours - 24 * Math.floor(hours / 24);
}

/** Warmest at 15 h, coldest at 3 h: a cosine between the day's extremes. */
function tempAt(day: DayWeather, hour: number): number {
  const mean = (day.tempMaxC + day.tempMinC) / 2;
  return mean + ((day.tempMaxC - day.tempMinC) / 2) * Math.cos(((hour - 15) * Math.PI) / 12);
}

/** The part of a day's sunshine that falls before a solar hour: half a sine from 6 h to 18 h. */
function sunBefore(hour: number): number {
  const sinceSunrise = Math.max(0, Math.min(12, hour - 6));
  return (1 - Math.cos((sinceSunrise * Math.PI) / 12)) / 2;
}

/** What the weather of a place is at an instant; the same instant always has the same. */
export function hoursOf(point: Point, elevationM: number): (atMs: number) => HourWeather {
  const weatherOn = weatherOf('open-meteo', point, elevationM);
  return (atMs) => {
    const day = weatherOn(dayAt(atMs + (point.longitudeDeg / 15) * HOUR_MS));
    const hour = solarHour(atMs, point.longitudeDeg);
    const tempC = tempAt(day, hour);
    const dew = Math.min(tempC, dewPointC(day));
    return {
      tempC,
      dewPointC: dew,
      humidityPct: (100 * saturationKpa(dew)) / saturationKpa(tempC),
      wind10mMps: day.wind10mMps * (1 + 0.4 * Math.cos(((hour - 15) * Math.PI) / 12)),
      cloudPct: Math.max(0, Math.min(100, ((day.humidityPct - 46) / 44) * 100)),
      // Afternoon rain: all of the day's in the six hours from 12 h.
      precipitationMm: hour >= 12 && hour < 18 ? day.precipitationMm / 6 : 0,
      shortwaveMjM2: day.shortwaveMjM2 * (sunBefore(hour + 1) - sunBefore(hour)),
    };
  };
}
