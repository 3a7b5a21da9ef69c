/** How much room a record takes, counted from its values: browsers do not say. */

/** A number, a date or a flag of its own, as a structured clone holds it. */
const SCALAR_BYTES = 8;

/** Bytes of the values of a record: columns exactly, text as UTF-16, names of fields not counted. */
export function byteSizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length * 2;
  if (typeof value !== 'object' || value === null) return SCALAR_BYTES;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + byteSizeOf(part), 0);
}
