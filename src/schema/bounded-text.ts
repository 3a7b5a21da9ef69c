/** Words from outside: a person's, a file's or a link's. */

/**
 * A text as it is kept: without what no one can see, no longer than `limit` characters. Half a character, which no address
 * can hold, is none.
 */
export function boundedText(text: string, limit: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; a note keeps its lines.
  const visible = text.replace(/[\u0000-\u0009\u000b-\u001f\u007f\p{Surrogate}]/gu, ' ').trim();
  // By characters, so that none is cut in half.
  return [...visible].slice(0, limit).join('').trim();
}
