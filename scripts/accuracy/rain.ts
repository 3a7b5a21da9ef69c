/** The tables of the rain, as the two commands that compare and explain it print them. */
import { table, tableRows } from './markdown';

/** The columns that a reader needs to choose; the command prints more. */
const COLUMNS = ['HSS', 'freq. bias', 'PBIAS %', 'r', 'RMSE', 'MAE', 'RMSE 10 d', 'MAE 10 d', 'sd/sd ref'];

/** The part of an output that begins with a line, up to the next heading. */
export function sectionOf(output: string, heading: string): string {
  const start = output.indexOf(heading);
  if (start < 0) throw new Error(`The output has no “${heading}”.`);
  const [, after = ''] = output.slice(start).split(/\n\n([\s\S]*)/);
  const [section = ''] = after.split('\n\n');
  return section;
}

/** A true minus, and none before a zero. */
const withMinus = (cell: string) => (Number(cell) === 0 ? cell.replace('-', '') : cell.replace(/^-(?=\d)/, '−'));

/** A table of the output with some of its columns; all where none is named. */
export function rainTable(output: string, heading: string, columns: readonly string[] = []): string {
  const [head = [], ...rows] = tableRows(sectionOf(output, heading));
  const indices = head.flatMap((name, i) => (i === 0 || columns.length === 0 || columns.includes(name) ? [i] : []));
  const pick = (cells: readonly string[]) => indices.map((i) => withMinus(cells[i] ?? ''));
  return table(
    pick(head),
    rows.map((row) => pick(row)),
  );
}

/** The blocks that `scripts/precipitation-comparison.ts` and `scripts/precipitation-evidence.ts` give. */
export function rainBlocks(comparison: string, evidence: string): Record<string, string> {
  return {
    'rain-all-years': rainTable(comparison, 'Sites left out, 1991–2010:', COLUMNS),
    'rain-since-2005': rainTable(comparison, 'Sites left out, 2005–2010:', COLUMNS),
    'rain-as-dated': rainTable(comparison, 'Sites left out, against the reference as it is dated', COLUMNS),
    'rain-days': rainTable(evidence, 'Correlation with the gauge rain'),
    'rain-years': rainTable(evidence, 'Correlation of daily rain with the reference, by year'),
    'rain-probability': rainTable(evidence, 'How often it was wet'),
  };
}
