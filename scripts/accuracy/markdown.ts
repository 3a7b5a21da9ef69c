/** Tables in Markdown, and the blocks of a document that are made by a program. */

const MINUS = '−';

/** A number with as many decimals; a dash where it is not known. */
export function decimal(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
}

/** As `decimal`, with a sign in front of what is above zero. */
export function signed(value: number | null | undefined, digits: number): string {
  const text = decimal(value, digits);
  return value !== null && value !== undefined && Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

/** A share as per cent. */
export function percent(share: number | null | undefined, digits = 1): string {
  return decimal(share === null || share === undefined ? share : 100 * share, digits);
}

/** A table; the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(line)].join('\n');
}

const blockPattern = (name: string) => new RegExp(`(<!-- begin ${name} -->)[\\s\\S]*?(<!-- end ${name} -->)`);

/** The document with its blocks made anew; a block that the document does not have is a mistake. */
export function withBlocks(document: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, content]) => {
    if (!blockPattern(name).test(text)) throw new Error(`The document has no block “${name}”.`);
    return text.replace(blockPattern(name), (_, begin, end) => `${begin}\n${content}\n${end}`);
  }, document);
}

/** What stands in a block; undefined where there is none. */
export function blockOf(document: string, name: string): string | undefined {
  const found = new RegExp(`<!-- begin ${name} -->\\n([\\s\\S]*?)\\n<!-- end ${name} -->`).exec(document);
  return found?.[1];
}

/** The rows of a table in Markdown, its head first; each cell trimmed. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line));
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}
