/** What changed from version to version, as CHANGELOG.md has it. */

export interface TextRun {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'code';
}

/** A paragraph, or an item of the list that follows it. */
export interface ReleaseNote {
  readonly kind: 'paragraph' | 'item';
  readonly runs: readonly TextRun[];
}

export interface Release {
  /** Such as 0.2.0; null while it has no number yet. */
  readonly version: string | null;
  readonly notes: readonly ReleaseNote[];
}

/** What is new to someone who saw `lastSeen`, newest first; the newest alone where that version is not in the list. */
export function releasesSince(releases: readonly Release[], lastSeen: string): readonly Release[] {
  const numbered = releases.filter(({ version }) => version !== null);
  const seen = numbered.findIndex(({ version }) => version === lastSeen);
  return numbered.slice(0, seen === -1 ? 1 : seen);
}
