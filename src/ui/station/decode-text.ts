/** The text of a file, whatever encoding it was written in. */

/** The largest file that is read: a station of two hundred years has a fifth of it. */
export const FILE_LIMIT_BYTES = 50_000_000;

/**
 * UTF-8 where the bytes are valid in it, UTF-16 where they begin with its mark, else Windows-1252: what spreadsheets
 * write in the west. Every byte means something there, so the last never fails.
 */
export function decodeStationText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
