/** How many requests each provider bears, by its own words where it has any. All sources of a provider share its lane. */
import type { Lane } from '../ports';

/** No number is published; about thirty quick calls in a row used to fail. One at a time, a second apart. */
export const NASA_POWER_LANE: Lane = { key: 'nasa-power', spacingMs: 1_000, allowance: null };

/** Open-Meteo's free tier, in calls by weight (sources/open-meteo/weight.ts). */
export const OPEN_METEO_LANE: Lane = {
  key: 'open-meteo',
  spacingMs: 0,
  allowance: { perMinute: 600, perHour: 5_000, perDay: 10_000 },
};

/** 20 requests a second for all users of an application together; one person needs far less. */
export const MET_NORWAY_LANE: Lane = { key: 'met-norway', spacingMs: 1_000, allowance: null };

/** "Generous" and not published; a few calls follow one another for one point. */
export const NWS_LANE: Lane = { key: 'nws', spacingMs: 200, allowance: null };

/** None stated. */
export const BRIGHT_SKY_LANE: Lane = { key: 'bright-sky', spacingMs: 500, allowance: null };

/** 5 requests a second, 240 an hour. */
export const GEOSPHERE_LANE: Lane = {
  key: 'geosphere-austria',
  spacingMs: 250,
  allowance: { perMinute: 240, perHour: 240, perDay: 5_760 },
};

/** What is computed here waits for nobody. */
export const LOCAL_LANE: Lane = { key: 'local', spacingMs: 0, allowance: null };
