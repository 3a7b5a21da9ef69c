/** A text as the path of a QR code. */
import { encode } from 'uqr';

/** Light modules around the code that a reader needs (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/** The most bytes a QR code holds: version 40 at the lowest correction (ISO/IEC 18004, table 7). */
const MAX_BYTES = 2953;

interface QrPath {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules, in modules. */
  readonly path: string;
}

/** The code of a text; undefined when it is too long for one. */
export function qrPath(text: string): QrPath | undefined {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return undefined;
  const { size, data } = encode(text, { ecc: 'L', border: QUIET_ZONE });
  const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size, path: rows.join('') };
}
