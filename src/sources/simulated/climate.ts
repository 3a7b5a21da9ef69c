/**
 * A made-up climate: the course of the year from the latitude, the weather of a day from noise. Its constants are round
 * figures of the order of the zonal means over land; they describe no real place. What holds is the physics: the sun's
 * geometry, Tmin < Tmax, radiation below that of a clear sky, and wet days that are cloudier, moister and cooler.
 */
import { at } from '../../domain/at';
import { dayOfYear, type EpochDay } from '../../domain/calendar';
import type { GeoPoint } from '../../domain/geography';
import { clearSkyFromElevation } from '../../domain/radiation';
import { missingSourceSeries, SOURCE_VARIABLES, type SourceSeries, type SourceVariable } from '../../domain/series';
import { extraterrestrialRadiation } from '../../domain/solar';
import { hash, persistentNoise, uniform } from './noise';

const { abs, cos, exp, log, max, min, PI, round } = Math;

/** What stays the same through the years at a place. */
interface Climate {
  readonly latitudeDeg: number;
  readonly tempMeanC: number;
  /** Half the difference between midsummer and midwinter. */
  readonly seasonalC: number;
  /** Standard deviation of a day's temperature about the season's. */
  readonly dayToDayC: number;
  /** Share of wet days over the year. */
  readonly wetShare: number;
  readonly windMedianMps: number;
}

/** What chance gives to a day: standard normal numbers, and `rain` between 0 and 1. */
interface Chance {
  readonly sky: number;
  readonly warmth: number;
  readonly wind: number;
  readonly rain: number;
}

/** Coordinates to 0.01°, the decimals under which the source is asked. */
function seedOf({ latitudeDeg, longitudeDeg }: GeoPoint): number {
  return hash(hash(round(latitudeDeg * 100)) + round(longitudeDeg * 100));
}

function climateOf(latitudeDeg: number, seed: number): Climate {
  const distanceDeg = abs(latitudeDeg);
  // Less land in the southern hemisphere: milder seasons.
  const seasonalPerDeg = latitudeDeg < 0 ? 0.15 : 0.25;
  return {
    latitudeDeg,
    tempMeanC: 27 - 0.0075 * distanceDeg ** 2 + (uniform(seed, 1) - 0.5) * 3,
    seasonalC: 1 + seasonalPerDeg * distanceDeg,
    dayToDayC: 1.2 + 0.04 * distanceDeg,
    // Wet at the equator and near 50°, dry near 25° and from 75° to the pole.
    wetShare: 0.28 + 0.17 * cos((2 * PI * min(75, distanceDeg)) / 50) + (uniform(seed, 2) - 0.5) * 0.08,
    windMedianMps: 1.4 + 0.012 * distanceDeg + uniform(seed, 3) * 0.6,
  };
}

/** −1 in midwinter to 1 in midsummer; the warmest day comes a month after the solstice. */
function seasonOf(latitudeDeg: number, yearDay: number): number {
  const northern = cos((2 * PI * (yearDay - 201)) / 365.25);
  return latitudeDeg < 0 ? -northern : northern;
}

/** The share of wet days at a time of the year: rain follows the sun in the tropics. */
function wetShareOf(climate: Climate, season: number): number {
  const tropical = cos((climate.latitudeDeg * PI) / 180) ** 4;
  return min(0.8, max(0.03, climate.wetShare + 0.12 * tropical * season));
}

/** Where a standard normal number stands among all, 0–1 (logistic approximation of the distribution, within 0.01). */
function rankOf(standardNormal: number): number {
  return 1 / (1 + exp(-1.702 * standardNormal));
}

/** The cloudiest days are the wet ones. Cloudiness 0 (clear) to 1: up to half on dry days, from half on wet ones. */
function cloudinessOf(rank: number, wetShare: number): number {
  const dryShare = 1 - wetShare;
  return rank < dryShare ? 0.5 * (rank / dryShare) ** 2 : 0.5 + (0.5 * (rank - dryShare)) / wetShare;
}

/** Rs under full cloud as a share of Rso: 0.15 of Ra at sea level. */
const OVERCAST_SHARE = 0.2;
/** Mean rain of a wet day, mm, at the poles and what warmth adds to it towards the equator. */
const RAIN_MEAN_MM = 3;
const RAIN_TROPICAL_MM = 7;

/** The weather of one day. `yearDay` is 1–366. */
function weatherOf(climate: Climate, yearDay: number, chance: Chance): Record<SourceVariable, number> {
  const season = seasonOf(climate.latitudeDeg, yearDay);
  const wetShare = wetShareOf(climate, season);
  const rank = rankOf(chance.sky);
  const cloudiness = cloudinessOf(rank, wetShare);
  const isWet = rank >= 1 - wetShare;
  const extraterrestrialMjM2 = extraterrestrialRadiation(climate.latitudeDeg, yearDay);
  const clearSkyMjM2 = clearSkyFromElevation(extraterrestrialMjM2, 0);
  const meanC = climate.tempMeanC + climate.seasonalC * season + climate.dayToDayC * chance.warmth - 3 * cloudiness;
  // The sun opens the range between night and day, clouds close it.
  const halfRangeC = 2 + 4.5 * (1 - cloudiness) * min(1, extraterrestrialMjM2 / 25);
  const rainMeanMm = RAIN_MEAN_MM + RAIN_TROPICAL_MM * cos((climate.latitudeDeg * PI) / 180) ** 2;
  return {
    tempMaxC: meanC + halfRangeC,
    tempMinC: meanC - halfRangeC,
    humidityMeanPct: min(100, max(5, 42 + 40 * wetShare + 40 * cloudiness - 3 * chance.warmth)),
    wind2mMps: climate.windMedianMps * exp(0.35 * chance.wind),
    shortwaveMjM2: clearSkyMjM2 * (1 - (1 - OVERCAST_SHARE) * cloudiness),
    precipitationMm: isWet ? -rainMeanMm * log(chance.rain) : 0,
  };
}

/**
 * The simulated weather of a place, from `start` on. The same place and day have the same weather in every series.
 * @param length days
 * @returns every variable on every day; the provider's own ETo is missing, there is no provider
 */
export function simulateDays(place: GeoPoint, start: EpochDay, length: number): SourceSeries {
  const seed = seedOf(place);
  const climate = climateOf(place.latitudeDeg, seed);
  const noiseOf = (stream: number) => persistentNoise(hash(seed + stream), start, length);
  const [sky, warmth, wind] = [noiseOf(1), noiseOf(2), noiseOf(3)];
  const rainSeed = hash(seed + 4);
  const series = missingSourceSeries(start, length);
  for (let i = 0; i < length; i++) {
    const chance = { sky: at(sky, i), warmth: at(warmth, i), wind: at(wind, i), rain: uniform(rainSeed, start + i) };
    const weather = weatherOf(climate, dayOfYear(start + i), chance);
    for (const name of SOURCE_VARIABLES) series[name][i] = weather[name];
  }
  return series;
}
