/**
 * What a snapshot says beside its columns, as JSON in which often-used phrases are two signs each. JSON never holds a
 * control character, so those are free to stand for phrases. The list is part of the format: it may grow at its end, and
 * nothing in it may change.
 */
import { BrokenBytes } from './bytes';

const PHRASES = [
  '{"appVersion":"',
  '","computedAt":',
  ',"request":{"latitudeDeg":',
  ',"longitudeDeg":',
  ',"elevationM":',
  ',"start":',
  ',"end":',
  ',"sources":',
  ',"sources":"auto"},"site":{"latitudeDeg":',
  '},"site":{"latitudeDeg":',
  ',"elevationSource":"',
  '","timeZone":"',
  '","timeZoneSource":"',
  '},"method":{"equation":"fao56-penman-monteith-daily","vaporForm":"rh-mean","fusion":"',
  'kalman-update","calibration":{"kind":"region","id":"',
  'single-source","calibration":{"kind":"none","reason":"',
  'weighted-mean","calibration":{"kind":"none","reason":"',
  'outside-regions"}',
  'one-source-chosen"}',
  '","heldOut":{"dayCount":',
  ',"r2":',
  ',"kge":0.',
  ',"nse":0.',
  ',"maeMm":0.',
  ',"rmseMm":0.',
  ',"pbiasPct":',
  ',"band":{"coverage90":0.',
  ',"meanWidthMm":',
  ',"crpsMm":0.',
  '}},"sources":[',
  ',"weights":{',
  ':{"tempMaxC":0.5,"tempMinC":0.5,"tempMeanC":0.5,"humidityMeanPct":0.5,"wind2mMps":0.5,"shortwaveMjM2":0.',
  ':{"tempMaxC":',
  ',"tempMinC":',
  ',"tempMeanC":',
  ',"humidityMeanPct":',
  ',"wind2mMps":',
  ',"shortwaveMjM2":',
  ',"precipitationMm":',
  ',"precipitationMm":0.5}',
  '{"id":"',
  '","url":"',
  '","retrievedAt":',
  ',"cache":"network","dayCount":',
  ',"cache":"cache","dayCount":',
  ',"dayDefinition":"local-solar-day","kind":"modelled","partialDayCount":0}',
  ',"dayDefinition":"fixed-utc-offset-day","kind":"modelled","partialDayCount":0}',
  ',"dayDefinition":"',
  '","kind":"',
  '","partialDayCount":',
  '],"warnings":[',
  '],"columns":{"startDay":',
  ',"bySource":[{"id":"',
  '","has":[',
  '"hourlyEt0Mm"',
  '"correctedEt0Mm","shiftMm"]}',
  '],"mean":[',
  '],"isFused":true,"band":null}}',
  '],"isFused":false,"band":null}}',
  '],"isFused":true,"band":{"memberCount":',
  '],"isFused":false,"band":{"memberCount":',
  '{"code":"',
  'source-failed","source":"',
  '","failure":{"code":"',
  'land-unchecked"}',
  'near-coast"}',
  '"nasa-power"',
  '"open-meteo-archive"',
  'nasa-power',
  'open-meteo-',
  'historical-forecast',
  'https://power.larc.nasa.gov/api/temporal/daily/point?parameters=T2M_MAX%2CT2M_MIN%2CRH2M%2CWS2M%2CALLSKY_SFC_SW_DWN%2CPRECTOTCORR&community=AG&latitude=',
  '&longitude=',
  '&start=',
  '&end=',
  '&format=JSON&units=metric&time-standard=LST',
  'https://archive-api.open-meteo.com/v1/archive?latitude=',
  'https://historical-forecast-api.open-meteo.com/v1/forecast?latitude=',
  'https://api.open-meteo.com/v1/forecast?latitude=',
  '&start_date=',
  '&end_date=',
  '&daily=',
  'temperature_2m_max%2Ctemperature_2m_min%2Crelative_humidity_2m_mean%2Cwind_speed_10m_mean%2Cshortwave_radiation_sum%2Cprecipitation_sum%2Cet0_fao_evapotranspiration&wind_speed_unit=ms&timezone=auto',
  'open-meteo-dem',
  'provider',
  'offline-polygons',
] as const;

/**
 * A code is one of the signs 28 to 31 and a capital: 4 · 26 codes. No phrase begins with a capital, so that
 * none is found across the border of a code.
 */
const FIRST_SIGN = 28;
const FIRST_LETTER = 65;
const LETTERS = 26;

/** More than any run says of itself; a text of codes can be a hundred times as long as it looks. */
const MAX_LENGTH = 1_000_000;

const CODES = PHRASES.map((_, k) =>
  String.fromCharCode(FIRST_SIGN + Math.floor(k / LETTERS), FIRST_LETTER + (k % LETTERS)),
);

/** Stands for NaN, which JSON does not know: a text that no name is. */
const NAN = '\u0000';

/** Finer than any of the numbers is known; coordinates have as many. */
const DECIMALS = 5;

export function packFacts(facts: unknown): Uint8Array {
  const text = JSON.stringify(facts, (_, value: unknown) => (typeof value === 'number' ? packNumber(value) : value));
  const packed = PHRASES.reduce((rest, phrase, k) => rest.replaceAll(phrase, () => CODES[k] ?? ''), text);
  return new TextEncoder().encode(packed);
}

/** What was packed; throws BrokenBytes for anything else. */
export function unpackFacts(bytes: Uint8Array): unknown {
  try {
    const packed = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(unpackText(packed), (_, value: unknown) => (value === NAN ? Number.NaN : value));
  } catch {
    throw new BrokenBytes('the facts cannot be read');
  }
}

function packNumber(value: number): number | string {
  return Number.isNaN(value) ? NAN : Number(value.toFixed(DECIMALS));
}

function unpackText(packed: string): string {
  let length = packed.length;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are control characters.
  return packed.replace(/[\u001c-\u001f][\s\S]/g, (code) => {
    const phrase = PHRASES[CODES.indexOf(code)];
    length += phrase?.length ?? 0;
    if (phrase === undefined || length > MAX_LENGTH) throw new BrokenBytes('the facts cannot be read');
    return phrase;
  });
}
