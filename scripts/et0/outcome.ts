/** What went wrong with a file or the options, for a person: one line each. */

/** A line of the file that cannot be read, and what to do about it. */
export interface FileProblem {
  /** 1-based, as an editor counts. */
  readonly line: number;
  readonly message: string;
}

/** More lines than this would only repeat the same mistake. */
const MOST_SHOWN = 20;

/** Problems as lines of text, the first of them. */
export function describeProblems(file: string, problems: readonly FileProblem[]): string[] {
  const shown = problems.slice(0, MOST_SHOWN).map(({ line, message }) => `${file}:${line}: ${message}`);
  const more = problems.length - shown.length;
  return more > 0 ? [...shown, `… and ${more} more like these.`] : shown;
}
