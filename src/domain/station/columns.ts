/** What the headers of a file seem to name, in the languages and services that station files come from. */
import { KNOWN_NAMES } from './known-names';
import { DATE_TARGETS, type DateTarget, type StationTarget, type TargetGuess } from './types';

type Target = StationTarget | DateTarget;

const words = (list: string): RegExp => new RegExp(String.raw`\b(${list})\b`);

const MAX = words(String.raw`max|maxima|maximo|maximum|maximale?s?|hochst\w*|tmax`);
const MIN = words(String.raw`min|minima|minimo|minimum|minimale?s?|tiefst\w*|tmin`);
const MEAN = words(String.raw`mean|avg|average|media|medio|med|moyenne?|moy|mittel\w*|mittlere\w*|tmean|tavg|tmed`);
const NOT_AIR = words(
  String.raw`soil|solo|suelo|sol|boden\w*|wet|bulbo|feuchttemperatur|apparent|water|agua|wasser\w*`,
);

interface Concept {
  readonly names: RegExp;
  /** Words that make it another quantity. */
  readonly not?: RegExp;
  readonly target: (header: string) => StationTarget | null;
}

/** The first whose words are in the header decides, also when it decides for nothing. */
const CONCEPTS: readonly Concept[] = [
  {
    names: words(
      'et0|eto|reference (crop )?evapotranspiration|evapotranspirac[a-z]* (de )?referenc[a-z]*|evapotranspiration de reference',
    ),
    not: words('low|high|from|given|hargreaves|band|error'),
    target: () => 'et0Mm',
  },
  { names: words(String.raw`evapo\w*|etp|etc|eta|pet|verdunstung\w*`), target: () => null },
  {
    names: words(String.raw`dew|dewpoint|tdew|orvalho|rocio|rosee|taupunkt\w*`),
    not: words(String.raw`max\w*|min\w*`),
    target: () => 'dewPointC',
  },
  {
    names: words('vapou?r|vapeur|dampfdruck|ea'),
    not: words(String.raw`deficit|defizit|vpd|saturat\w*|saturac\w*|sattigung\w*`),
    target: () => 'actualVaporKpa',
  },
  {
    names: words(
      String.raw`sunshine|insolacao|insolacion|insolation|heliofania|sonnenschein\w*|ensoleillement|brillo solar`,
    ),
    target: () => 'sunshineHours',
  },
  {
    names: words(String.raw`humid\w*|umid\w*|humed\w*|rh|rh2m|hr|ur|luftfeucht\w*|feucht\w*`),
    not: words(String.raw`soil|solo|suelo|sol|boden\w*|feuchttemperatur|specific|especifica|specifique|absolut\w*`),
    target: (header) => extreme(header, 'humidityMaxPct', 'humidityMinPct', 'humidityMeanPct'),
  },
  {
    names: words('wind|windspeed|windgeschwindigkeit|vento|viento|vent|ws|ws2m|ws10m'),
    not: words(String.raw`gust\w*|rajada|rafaga|rafale|bo|boe\w*|dir\w*|richtung|windrichtung|max\w*|min\w*|run`),
    target: () => 'windMps',
  },
  {
    names: words(String.raw`precip\w*|prec|prcp|rain|rainfall|chuva|lluvia|pluie|niederschlag\w*|pluviom\w*`),
    not: words(String.raw`hours?|probab\w*|days|max\w*|intensi\w*|rate`),
    target: () => 'precipitationMm',
  },
  {
    names: words('radiation|radiacao|radiacion|rayonnement|strahlung|globalstrahlung|srad|shortwave|solar|rs|ghi'),
    not: words(
      String.raw`net|neta|liquida|saldo|longwave|diffuse|difusa|direct|direta|directa|uv\w*|par|clear|max\w*|min\w*`,
    ),
    target: () => 'shortwaveMjM2',
  },
  {
    names: words(String.raw`temp|\w*temperatur\w*|tmax|tmin|tmean|tavg|tmed|tempmax|tempmin|tempmean|t2m|airtc`),
    not: NOT_AIR,
    target: (header) => extreme(header, 'tempMaxC', 'tempMinC', 'tempMeanC'),
  },
];

/** The one that the header names; without a word for it a daily value is taken for the mean. */
function extreme<T>(header: string, max: T, min: T, mean: T): T | null {
  const found = [MAX.test(header) ? [max] : [], MIN.test(header) ? [min] : [], MEAN.test(header) ? [mean] : []].flat();
  // "Mean maximum temperature" names two: which one is meant is for the person to say.
  return found.length > 1 ? null : (found[0] ?? mean);
}

/** A header without accents, case, brackets and marks. */
export function plainHeader(header: string): string {
  const withoutUnit = header.replace(/[([{][^()[\]{}]*[)\]}]/g, ' ');
  const letters = withoutUnit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** What one header seems to name; null for nothing known. */
export function guessTarget(header: string): TargetGuess | null {
  const plain = plainHeader(header);
  const known = KNOWN_NAMES.get(plain);
  if (known) return { target: known, confidence: 'exact' };
  const concept = CONCEPTS.find(({ names }) => names.test(plain));
  if (!concept || concept.not?.test(plain)) return null;
  const target = concept.target(plain);
  return target ? { target, confidence: 'words' } : null;
}

/** The guesses of all headers, by column. Of two headers for one target only the better, or the first, has it. */
export function guessColumns(headers: readonly string[]): readonly (TargetGuess | null)[] {
  const guesses = headers.map(guessTarget);
  const holders = new Map<Target, number>();
  guesses.forEach((guess, column) => {
    if (!guess) return;
    const holder = guesses[holders.get(guess.target) ?? -1];
    if (!holder || (holder.confidence === 'words' && guess.confidence === 'exact')) holders.set(guess.target, column);
  });
  return guesses.map((guess, column) => (guess && holders.get(guess.target) === column ? guess : null));
}

/** Whether a target is a part of the date. */
export function isDateTarget(target: Target): target is DateTarget {
  return (DATE_TARGETS as readonly string[]).includes(target);
}

/** The height of a wind that its header states, m: `WS2M`, `wind_speed_10m_mean`, `Wind at 2 m`. */
export function guessWindHeightM(header: string): number | null {
  const match = /(?:^|[^0-9.,])(\d{1,2}(?:\.\d+)?)\s*m(?![a-z/])/i.exec(header.replace(/[([{][^()[\]{}]*[)\]}]/g, ' '));
  const heightM = Number(match?.[1]);
  return heightM > 0 ? heightM : null;
}
