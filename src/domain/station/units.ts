/** The units that a column may come in, and the unit that a header names. Nothing is concluded from the values here. */
import {
  cmToMm,
  fahrenheitToCelsius,
  fractionToPercent,
  hpaToKpa,
  inchesToMm,
  jCm2ToMjM2,
  kelvinToCelsius,
  kjM2ToMjM2,
  kmhToMps,
  knotsToMps,
  kwhM2ToMjM2,
  langleyToMjM2,
  minutesToHours,
  mphToMps,
  secondsToHours,
  wattM2ToMjM2Day,
  whM2ToMjM2,
} from '../units';
import type { StationTarget, StationUnit } from './types';

/** One unit of a quantity. `names` is matched against a unit without spaces, dots and powers (see `plainUnit`). */
interface UnitEntry {
  readonly unit: StationUnit;
  readonly toOurs: (value: number) => number;
  readonly names: RegExp;
}

const same = (value: number): number => value;
/** "per day", as it may follow a radiation or a depth. */
const PER_DAY = String.raw`(\/?(d|day|dia|jour|tag)(-1)?)?`;

function perArea(energy: string, area: string): RegExp {
  return new RegExp(`^${energy}/?${area}${PER_DAY}$`);
}
function perDay(depth: string): RegExp {
  return new RegExp(`^(${depth})${PER_DAY}$`);
}

const TEMPERATURE: readonly UnitEntry[] = [
  // A header in another encoding shows U+FFFD for the degree.
  { unit: 'degC', toOurs: same, names: /^([°º˚\uFFFD]|deg|degrees?|grad(os)?|degres?)?c(elsius)?$|^℃$/ },
  { unit: 'degF', toOurs: fahrenheitToCelsius, names: /^([°º˚\uFFFD]|deg|degrees?)?f(ahrenheit)?$|^℉$/ },
  { unit: 'K', toOurs: kelvinToCelsius, names: /^k(elvin)?$/ },
];
const HUMIDITY: readonly UnitEntry[] = [
  { unit: 'percent', toOurs: same, names: /^(%|pct|percent|porcento|porcentaje|prozent|%rh)$/ },
  { unit: 'fraction', toOurs: fractionToPercent, names: /^(fraction|frac|0-1)$/ },
];
const WIND: readonly UnitEntry[] = [
  { unit: 'mps', toOurs: same, names: /^(m\/s|ms(-1)?|mps|m\/sec|meters?\/second)$/ },
  { unit: 'kmh', toOurs: kmhToMps, names: /^(km\/h|kmh(-1)?|kph|km\/hr)$/ },
  { unit: 'mph', toOurs: mphToMps, names: /^(mph|mi\/h|mp\/h|miles\/hour)$/ },
  { unit: 'kn', toOurs: knotsToMps, names: /^(kn|kt|kts|knots?|knoten|nudos|noeuds|nos)$/ },
];
const RADIATION: readonly UnitEntry[] = [
  { unit: 'MJ/m2', toOurs: same, names: perArea('mj', 'm-?2') },
  { unit: 'kJ/m2', toOurs: kjM2ToMjM2, names: perArea('kj', 'm-?2') },
  { unit: 'W/m2', toOurs: wattM2ToMjM2Day, names: /^w\/?m-?2$/ },
  { unit: 'kWh/m2', toOurs: kwhM2ToMjM2, names: perArea('kw-?hr?', 'm-?2') },
  { unit: 'Wh/m2', toOurs: whM2ToMjM2, names: perArea('w-?hr?', 'm-?2') },
  { unit: 'cal/cm2', toOurs: langleyToMjM2, names: new RegExp(`^(cal/?cm-?2|ly|langleys?)${PER_DAY}$`) },
  { unit: 'J/cm2', toOurs: jCm2ToMjM2, names: perArea('j', 'cm-?2') },
];
const DURATION: readonly UnitEntry[] = [
  { unit: 'h', toOurs: same, names: perDay('h|hrs?|hours?|horas?|heures?|stunden|std') },
  { unit: 'min', toOurs: minutesToHours, names: perDay('min|mins|minutes?|minutos?|minuten') },
  { unit: 's', toOurs: secondsToHours, names: perDay('s|sec|seconds?') },
];
const DEPTH: readonly UnitEntry[] = [
  // A litre on a square metre is a millimetre.
  { unit: 'mm', toOurs: same, names: perDay('mm|millimet(er|re)s?|milimetros?|l/m2|kg/?m-?2') },
  { unit: 'cm', toOurs: cmToMm, names: perDay('cm|centimet(er|re)s?') },
  { unit: 'in', toOurs: inchesToMm, names: perDay('in|inch(es)?|pulgadas?|polegadas?') },
];
const PRESSURE: readonly UnitEntry[] = [
  { unit: 'kPa', toOurs: same, names: /^kpa$/ },
  { unit: 'hPa', toOurs: hpaToKpa, names: /^hpa$/ },
  { unit: 'mbar', toOurs: hpaToKpa, names: /^(mbar|mb|millibars?)$/ },
];

const UNITS: Readonly<Record<StationTarget, readonly UnitEntry[]>> = {
  tempMaxC: TEMPERATURE,
  tempMinC: TEMPERATURE,
  tempMeanC: TEMPERATURE,
  humidityMeanPct: HUMIDITY,
  humidityMaxPct: HUMIDITY,
  humidityMinPct: HUMIDITY,
  dewPointC: TEMPERATURE,
  actualVaporKpa: PRESSURE,
  windMps: WIND,
  shortwaveMjM2: RADIATION,
  sunshineHours: DURATION,
  precipitationMm: DEPTH,
  et0Mm: DEPTH,
};

/** The units that a person may choose for a target. */
export function unitsOf(target: StationTarget): readonly StationUnit[] {
  return UNITS[target].map(({ unit }) => unit);
}

/** What turns a value of a unit into ours; undefined for a unit that the target cannot have. */
export function conversionOf(target: StationTarget, unit: StationUnit): ((value: number) => number) | undefined {
  return UNITS[target].find((entry) => entry.unit === unit)?.toOurs;
}

/** The unit that a header names for a target; null where it names none, or one that is not known. */
export function guessUnit(target: StationTarget, header: string): StationUnit | null {
  const bracketed = [...header.matchAll(/[([{]([^()[\]{}]*)[)\]}]/g)].map((match) => match[1] ?? '').reverse();
  for (const text of bracketed) {
    const unit = unitNamed(target, text);
    if (unit) return unit;
  }
  // Brackets that say something else, as in "(0.1 °C)", must not be passed over for the "C" inside them.
  return bracketed.length > 0 ? null : unitAtEnd(target, header);
}

/** The longest run of words in a unit, as in "rs MJ m-2 day-1". */
const LONGEST_UNIT_WORDS = 4;

function unitAtEnd(target: StationTarget, header: string): StationUnit | null {
  const words = header.split(/[\s_,;:]+/).filter((word) => word !== '');
  for (let count = Math.min(LONGEST_UNIT_WORDS, words.length); count > 0; count--) {
    const unit = unitNamed(target, words.slice(-count).join(' '));
    // "0.1 degrees C" is a tenth of a degree, and no unit of the list.
    const before = words.at(-count - 1) ?? '';
    if (unit) return /\d[.,]\d|^\d+$/.test(before) ? null : unit;
  }
  return null;
}

function unitNamed(target: StationTarget, text: string): StationUnit | null {
  const plain = plainUnit(text);
  return UNITS[target].find(({ names }) => names.test(plain))?.unit ?? null;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '2', '⁻': '-', '¹': '1', '−': '-' };

/** "MJ m⁻² d⁻¹", "MJ/m^2/day" as "mjm-2d-1", "mj/m2/day". */
function plainUnit(text: string): string {
  const plain = text.toLowerCase().replace(/[²⁻¹−]/g, (sign) => SUPERSCRIPTS[sign] ?? sign);
  return plain.replace(/[\s^·*_]/g, '').replace(/\.$/, '');
}
