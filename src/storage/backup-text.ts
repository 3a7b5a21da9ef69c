/**
 * Records as JSON text and back, without loss. JSON has neither columns nor NaN, so an object with the one key `$` tells
 * what stands for them: `{"$": "Float64Array", "values": [4.1, null]}`, null being NaN, and `{"$": "NaN"}` for a number.
 */
const COLUMNS = {
  Float64Array,
  Float32Array,
  Int32Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
} as const;
type ColumnName = keyof typeof COLUMNS;

/** JSON writes −0 as 0. */
const NEGATIVE_ZERO = '-0';
/** Deeper than any record of the app: what goes on is an attack on the stack. */
const MAX_DEPTH = 24;

/** A record as plain JSON. */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? { $: 'NaN' } : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (ArrayBuffer.isView(value)) return plainColumn(value);
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(present.map(([key, part]) => [key, toPlain(part)]));
}

/**
 * What `toPlain` was given. Whatever JSON it is given it runs no code of it and changes no prototype; what is no column it
 * leaves as it is, for the schemas to refuse.
 */
export function fromPlain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((part) => fromPlain(part, depth + 1));
  const tag = '$' in value ? value.$ : undefined;
  if (tag === 'NaN') return Number.NaN;
  if (isColumnName(tag) && 'values' in value && Array.isArray(value.values)) return readColumn(tag, value.values);
  // `fromEntries` defines properties, so that `__proto__` is a name like any other.
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromPlain(part, depth + 1)]));
}

function plainColumn(view: ArrayBufferView): unknown {
  const name = Object.prototype.toString.call(view).slice(8, -1);
  if (!isColumnName(name)) throw new TypeError(`A record holds a ${name}, which a backup does not know.`);
  const column = view as InstanceType<(typeof COLUMNS)[ColumnName]>;
  return { $: name, values: Array.from(column, plainNumber) };
}

function plainNumber(value: number): number | string | null {
  if (Number.isNaN(value)) return null;
  return Object.is(value, -0) ? NEGATIVE_ZERO : value;
}

/** The column; undefined when a value is none that it can hold exactly. */
function readColumn(name: ColumnName, values: readonly unknown[]): unknown {
  const isFraction = name.startsWith('Float');
  const numbers = values.map((value) => {
    if (isFraction && value === null) return Number.NaN;
    return isFraction && value === NEGATIVE_ZERO ? -0 : value;
  });
  if (!numbers.every((value) => typeof value === 'number')) return undefined;
  const column = COLUMNS[name].from(numbers);
  return numbers.every((value, i) => Object.is(value, column[i])) ? column : undefined;
}

function isColumnName(name: unknown): name is ColumnName {
  return typeof name === 'string' && Object.hasOwn(COLUMNS, name);
}
