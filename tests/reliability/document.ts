/** docs/reliability.md, out of what the runs did. */
import { defectSection } from './defects';
import type { Subject } from './subjects';

interface Seen {
  readonly said: string;
  readonly days: string;
  readonly kept: string;
}

/** One fault at one subject. */
export type Cell =
  | { readonly fault: string; readonly doesNotApply: string }
  | { readonly fault: string; readonly alone: Seen | undefined; readonly beside: Seen | undefined };

interface Sound {
  readonly said: readonly string[];
  readonly days: string;
}

export interface Section {
  readonly subject: Subject;
  readonly alone: Sound | undefined;
  readonly beside: Sound;
  readonly cells: readonly Cell[];
}

const HEAD = `# What happens when a provider fails

Written by \`tests/reliability\`, which runs the app’s pipeline with its real sources against a test server that breaks as
real providers do. Do not edit: \`UPDATE_RELIABILITY=1 npx vitest run tests/reliability/matrix.test.ts\` writes it anew,
and without that setting the same test fails when the app no longer does what stands here.

Each source is asked alone (a person chose it) and beside all others that serve the place (automatic). In every cell the
test has made sure that the run ended exactly once, that its percentage never fell, that no number of the result is
without a source or the declaration of an estimate, that every change of a number is told in a sentence or by a mark on
the day, and that nothing faulty was kept for the next run.

Time limits are those of the app, run out by the test. An answer has no bound but its time limit: 10 MB are read as any
other answer. The words in quotation marks are the provider’s.
`;

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function rowOf(cell: Cell): string {
  if ('doesNotApply' in cell) return row([cell.fault, `does not apply: ${cell.doesNotApply}`, '', '', '', '']);
  const { fault, alone, beside } = cell;
  const kept = alone?.kept ?? beside?.kept ?? '–';
  return row([fault, alone?.said ?? '–', alone?.days ?? '–', beside?.said ?? '–', beside?.days ?? '–', kept]);
}

/** Rows that differ in nothing but the fault, as one. */
function grouped(cells: readonly Cell[]): readonly Cell[] {
  const groups = new Map<string, Cell>();
  for (const cell of cells) {
    const key = rowOf({ ...cell, fault: '' });
    const same = groups.get(key);
    groups.set(key, same ? { ...same, fault: `${same.fault} · ${cell.fault}` } : cell);
  }
  return [...groups.values()];
}

function soundText({ said, days }: Sound): string {
  return `${days}${said.length > 0 ? `; “${said.join('” “')}”` : ''}`;
}

function sectionText({ subject, alone, beside, cells }: Section): string {
  const columns = ['Fault', 'Alone: what is said', 'Result', 'Beside others: what is said', 'Result', 'Kept of it'];
  const lines = [
    `## ${subject.name}`,
    '',
    `Without a fault: ${alone ? `alone ${soundText(alone)}; ` : ''}beside others ${soundText(beside)}.`,
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...grouped(cells).map(rowOf),
  ];
  return `${lines.join('\n')}\n`;
}

export function documentOf(sections: readonly Section[]): string {
  return [HEAD, ...sections.map(sectionText), defectSection()].join('\n');
}
