/**
 * Numbers as bytes and back. Writing and reading mirror each other; reading never looks past the end and never trusts a
 * length: what is not there is a `BrokenBytes`, thrown inside the reader's own walls and turned into a value there.
 */

/** The bytes end too early or mean nothing. Never leaves `src/share`. */
export class BrokenBytes extends Error {}

/** The largest whole number that a double holds exactly has 53 bits: eight groups of seven bits. */
const MAX_VARINT_BYTES = 8;

/** Bytes under construction. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2⁵³ − 1: seven bits a byte, the low ones first, the top bit says that more follow (LEB128). */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** A whole number of either sign; small ones are short (zigzag: 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …). */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a ByteWriter wrote. Its methods throw BrokenBytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    let value = 0;
    for (let group = 0; group < MAX_VARINT_BYTES; group++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new BrokenBytes('the end came too early');
      value += (byte % 128) * 128 ** group;
      if (byte >= 128) continue;
      if (value > Number.MAX_SAFE_INTEGER) break;
      return value;
    }
    throw new BrokenBytes('a number is too long');
  }

  signed(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new BrokenBytes('the end came too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** Nothing may be left. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new BrokenBytes('something follows the end');
  }
}
