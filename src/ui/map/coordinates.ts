/**
 * Coordinates as people write them: decimal point or decimal comma, degrees-minutes-seconds, compass letters, a true
 * minus sign, one value or a pair. A text that can be read in two ways is not guessed at.
 */
import { fail, ok, type Result } from '../../domain/result';
import { REQUEST_LIMITS } from '../../request';

export interface Coordinates {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

export type Axis = 'latitude' | 'longitude';

/** Why a text is no coordinate. */
export type CoordinateProblem = 'empty' | 'not-readable' | 'minutes-out-of-range' | 'out-of-range';

/** The largest magnitude on each axis, degrees. */
export const LIMIT_DEG: Readonly<Record<Axis, number>> = {
  latitude: REQUEST_LIMITS.latitudeDeg.max,
  longitude: REQUEST_LIMITS.longitudeDeg.max,
};
const LETTERS: Readonly<Record<Axis, string>> = { latitude: 'NS', longitude: 'EW' };

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const ANGLE = new RegExp(`^([NSEW])? ?(-)?(${NUMBER}) ?°? ?(?:(${NUMBER}) ?'? ?)?(?:(${NUMBER}) ?"?)? ?([NSEW])?$`);

/** One spelling of signs, marks and spaces, so that the rest reads plain ASCII and a degree sign. */
function normalise(text: string): string {
  return text
    .toUpperCase()
    .replace(/[−–—﹣-]/g, '-')
    .replace(/[′’‘´`]/g, "'")
    .replace(/''|[″”“]/g, '"')
    .replace(/[º˚]/g, '°')
    .replace(/[()[\]]/g, ' ')
    .replace(/\+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const decimal = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

interface Angle {
  readonly degrees: number;
  /** The compass letter, when one is written. */
  readonly letter: string | undefined;
}

/** One angle in degrees, whatever its axis. */
function parseAngle(text: string): Result<Angle, CoordinateProblem> {
  if (text === '') return fail('empty');
  const match = ANGLE.exec(text);
  if (!match) return fail('not-readable');
  const [, before, minus, degrees, minutes, seconds, after] = match;
  if ((before && after) || (minus && (before ?? after))) return fail('not-readable');
  if (decimal(minutes) >= 60 || decimal(seconds) >= 60) return fail('minutes-out-of-range');
  const letter = before ?? after;
  const sign = minus || letter === 'S' || letter === 'W' ? -1 : 1;
  const magnitude = decimal(degrees) + decimal(minutes) / 60 + decimal(seconds) / 3600;
  return ok({ degrees: magnitude === 0 ? 0 : sign * magnitude, letter });
}

function onAxis({ degrees, letter }: Angle, axis: Axis): Result<number, CoordinateProblem> {
  if (letter && !LETTERS[axis].includes(letter)) return fail('not-readable');
  return Math.abs(degrees) <= LIMIT_DEG[axis] ? ok(degrees) : fail('out-of-range');
}

/**
 * One coordinate from the text of one field.
 * @returns degrees, north and east positive
 */
export function parseCoordinate(text: string, axis: Axis): Result<number, CoordinateProblem> {
  const angle = parseAngle(normalise(text));
  return angle.ok ? onAxis(angle.value, axis) : angle;
}

/**
 * The two halves of a pair. A comma is a separator when a space follows it, when the numbers have decimal points, when
 * a sign follows it, or when there are three of them (−22,725,−47,648); else it may be a decimal comma: not a pair.
 */
function splitPair(text: string): readonly string[] {
  const lettersLast = text.match(/[^NSEW]+[NSEW]/g);
  if (/^[^NSEW]+[NSEW][^NSEW]+[NSEW]$/.test(text) && lettersLast) return lettersLast;
  const lettersFirst = text.match(/[NSEW][^NSEW]+/g);
  if (/^[NSEW][^NSEW]+[NSEW][^NSEW]+$/.test(text) && lettersFirst) return lettersFirst;
  if (text.includes(';')) return text.split(';');
  if (/, /.test(text)) return text.split(/, /);
  if (/[°'"]/.test(text)) return text.split(/ (?=-?\d+(?:[.,]\d+)? ?°)|,/);
  if (text.includes(' ')) return text.split(' ');
  const parts = text.split(',');
  if (parts.length === 4) return [`${parts[0]},${parts[1]}`, `${parts[2]},${parts[3]}`];
  return text.includes('.') || text.includes(',-') ? parts : [];
}

/**
 * A pair of coordinates from one text, latitude first unless compass letters say otherwise; undefined when the text is
 * not clearly a pair on the globe.
 */
export function parsePair(text: string): Coordinates | undefined {
  const halves = splitPair(normalise(text)).map((half) => parseAngle(half.replace(/^[ ,]+|[ ,]+$/g, '')));
  const [first, second] = halves;
  if (halves.length !== 2 || !first?.ok || !second?.ok) return undefined;
  const swapped = LETTERS.longitude.includes(first.value.letter ?? '-');
  const latitude = onAxis(swapped ? second.value : first.value, 'latitude');
  const longitude = onAxis(swapped ? first.value : second.value, 'longitude');
  return latitude.ok && longitude.ok ? { latitudeDeg: latitude.value, longitudeDeg: longitude.value } : undefined;
}
