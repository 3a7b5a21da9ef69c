/**
 * An invented climate for places and dates without measured rows: deterministic, smooth in season, plausible, and
 * written from the textbook alone, so that the tests never compare the app's code with itself.
 */
import type { Point } from './answer';
import { dayOfYear } from './days';

const { PI, acos, cos, exp, max, min, round, sin, sqrt, tan } = Math;

export type Provider = 'nasa-power' | 'open-meteo';

export interface DayWeather {
  readonly tempMaxC: number;
  readonly tempMinC: number;
  readonly tempMeanC: number;
  readonly humidityPct: number;
  readonly wind2mMps: number;
  readonly wind10mMps: number;
  readonly shortwaveMjM2: number;
  readonly precipitationMm: number;
  readonly et0Mm: number;
}

/** A number in [0, 1) that depends on the integers alone (a multiplicative hash with xor shifts). */
function chance(seed: number, step: number, channel: number): number {
  let h =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(step + 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(channel, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}

/** Weather-like noise in [0, 1]: spells of about five days, with day-to-day scatter. */
function spell(seed: number, day: number, channel: number): number {
  const node = Math.floor(day / 5);
  const part = (1 - cos((PI * (day - node * 5)) / 5)) / 2;
  const slow = chance(seed, node, channel) * (1 - part) + chance(seed, node + 1, channel) * part;
  return 0.7 * slow + 0.3 * chance(seed, day, channel + 100);
}

/** One seed for places that are the same to 0.1°. */
function seedOf(point: Point): number {
  return round(point.latitudeDeg * 10 + 900) * 4001 + round(point.longitudeDeg * 10 + 1800);
}

/** Extraterrestrial radiation, MJ m⁻² d⁻¹ (FAO-56 Eq. 21). */
function extraterrestrialMjM2(latitudeDeg: number, dayNumber: number): number {
  const phi = (latitudeDeg * PI) / 180;
  const season = (2 * PI * dayNumber) / 365;
  const delta = 0.409 * sin(season - 1.39);
  const sunset = acos(max(-1, min(1, -tan(phi) * tan(delta))));
  const distance = 1 + 0.033 * cos(season);
  const geometry = sunset * sin(phi) * sin(delta) + cos(phi) * cos(delta) * sin(sunset);
  return max(0, ((24 * 60) / PI) * 0.082 * distance * geometry);
}

/** The seasonal mean temperature, °C: warm tropics, the swing growing with latitude, the peak a month after the sun's. */
function seasonalTempC(latitudeDeg: number, dayNumber: number, elevationM: number): number {
  const peak = latitudeDeg >= 0 ? 200 : 17;
  const swing = 0.25 * Math.abs(latitudeDeg) * cos((2 * PI * (dayNumber - peak)) / 365);
  return 27.5 - 0.0075 * latitudeDeg ** 2 + swing - 0.0065 * elevationM;
}

/** How far a provider is from the truth on a day, in [−1, 1]. */
function disagreement(provider: Provider, point: Point, day: number, channel: number): number {
  return 2 * chance(seedOf(point), day, channel + (provider === 'nasa-power' ? 200 : 300)) - 1;
}

/** What a provider says of a place with no measured rows on a day; always the same for the same day. */
export function climateOn(provider: Provider, point: Point, day: number, elevationM: number): DayWeather {
  const seed = seedOf(point);
  const ra = extraterrestrialMjM2(point.latitudeDeg, dayOfYear(day));
  const off = (channel: number) => disagreement(provider, point, day, channel);
  const cloud = spell(seed, day, 1);
  const mean = seasonalTempC(point.latitudeDeg, dayOfYear(day), elevationM) + 5 * (spell(seed, day, 2) - 0.5);
  const range = 5 + 9 * (1 - cloud);
  const tempMaxC = mean + range / 2 + 0.7 * off(1);
  const tempMinC = mean - range / 2 + 0.7 * off(2);
  const wind2mMps = max(0.3, exp(0.6 + 1.4 * (spell(seed, day, 3) - 0.5)) * (1 + 0.1 * off(3)));
  return {
    tempMaxC,
    tempMinC,
    tempMeanC: mean + 0.2 * off(4),
    humidityPct: max(5, min(100, 46 + 44 * cloud + 3 * off(5))),
    wind2mMps,
    wind10mMps: wind2mMps / 0.748,
    shortwaveMjM2: ra * (0.22 + 0.5 * (1 - cloud)) * (1 + 0.04 * off(6)),
    precipitationMm: cloud > 0.6 ? 200 * (cloud - 0.6) ** 2 * (1 + 0.3 * off(7)) : 0,
    // Hargreaves–Samani (FAO-56 Eq. 52): enough for a benchmark that nothing is computed from.
    et0Mm: max(0, 0.0023 * (mean + 17.8) * sqrt(max(0, tempMaxC - tempMinC)) * 0.408 * ra),
  };
}
