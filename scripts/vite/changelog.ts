/** CHANGELOG.md as data: parsed when the app is built, so that the page needs no reader of Markdown. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Release, ReleaseNote, TextRun } from '../../src/pwa/releases';

/** The module's name in the app's code; src/vite-env.d.ts declares it. */
const MODULE = 'virtual:releases';

const INLINE = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`/g;

/** A line of text with **strong** and `code` in it. */
export function textRuns(line: string): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  const plainUntil = (end: number) => {
    if (end > at) runs.push({ text: line.slice(at, end), style: 'plain' });
  };
  for (const match of line.matchAll(INLINE)) {
    plainUntil(match.index);
    const { strong, code } = match.groups ?? {};
    runs.push(strong === undefined ? { text: code ?? '', style: 'code' } : { text: strong, style: 'strong' });
    at = match.index + match[0].length;
  }
  plainUntil(line.length);
  return runs;
}

const noteOf = (line: string): ReleaseNote =>
  line.startsWith('- ') ? { kind: 'item', runs: textRuns(line.slice(2)) } : { kind: 'paragraph', runs: textRuns(line) };

/** The releases of a changelog, newest first: `## 1.2.3`, paragraphs and `- ` items. What stands before is its preface. */
export function parseChangelog(markdown: string): Release[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      const notes = lines.map((line) => line.trim()).filter((line) => line !== '');
      return { version: /^\d+\.\d+\.\d+/.exec(title)?.[0] ?? null, notes: notes.map(noteOf) };
    });
}

/** Gives the app the releases as a module. */
export function changelogModule(file = 'CHANGELOG.md'): Plugin {
  const id = `\0${MODULE}`;
  return {
    name: 'evaonline:changelog-module',
    resolveId: (source) => (source === MODULE ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      this.addWatchFile(file);
      return `export const releases = ${JSON.stringify(parseChangelog(readFileSync(file, 'utf8')))};`;
    },
  };
}
