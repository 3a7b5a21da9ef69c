/** The defects of the earlier system that concern data, and the tests that keep them out. */
import { readdirSync, readFileSync } from 'node:fs';

const TESTS = new URL('../', import.meta.url);

/** What each defect was; those of pages alone (texts, colours, counters) are not here. */
export const DATA_DEFECTS: Readonly<Record<string, string>> = {
  D1: 'one source dropped before the sources were joined',
  D2: 'gaps filled across sources and days',
  D3: 'a reference place not found by its name, or by the wrong distance',
  D4: 'a period pulled to its climate mean; storms damped',
  D5: 'days labelled a day early east of Greenwich',
  D6: 'cloudiness from Rs/Ra in place of Rs/Rso',
  D7: 'numbers out of missing inputs',
  D8: 'radiation out of cloud cover beyond what the sky allows',
  D9: 'days out of too few hours; rain lost or doubled',
  D10: 'another number of forecast days asked than shown',
  D11: 'invented days where every source failed',
  D12: 'the provider’s own ETo replaced by ours in the comparison',
  D13: 'today by UTC in place of the day at the point',
  D14: 'low land taken for the sea',
  D16: 'elevation 0 m without a word',
  D17: 'limits of the region not applied; missing counted as wrong',
  D18: 'sources asked for days they do not have',
  D19: 'two ways to bring wind to 2 m',
  D20: 'countries as boxes; “not found” as an error',
  D21: 'failures swallowed, retries that never ran',
  D22: 'progress of one run carried into the next',
  D23: 'zero taken for missing',
  D25: 'one quota shared by all visitors',
  D26: 'messages of two ends that do not fit',
  D27: 'success told before it happened; files left behind',
  D28: 'the provider’s own time of validity ignored; sources one after another',
  D29: 'run lengths of the forecast not expanded; hours of the wrong day',
  D33: 'documented figures that the program does not give',
};

/** Titles of tests and groups by the defects they name. */
export function titlesByDefect(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.test\.tsx?$/.test(file)) continue;
    const text = readFileSync(new URL(file, TESTS), 'utf8');
    // The first argument of a call: titles of tests, groups and tables of tests.
    for (const [, , title = ''] of text.matchAll(/\(\s*(['"`])((?:(?!\1)[^\n])*)\1\s*,/g)) {
      for (const [id] of title.matchAll(/\bD\d{1,2}\b/g)) {
        found.set(id, [...(found.get(id) ?? []), `\`${file}\`: ${title}`]);
      }
    }
  }
  return found;
}

/** The table of defects and the first two tests that name each. */
export function defectSection(): string {
  const titles = titlesByDefect();
  const rows = Object.entries(DATA_DEFECTS).map(([id, what]) => {
    const tests = titles.get(id) ?? [];
    return `| ${id} | ${what} | ${tests.slice(0, 2).join('<br>')} |`;
  });
  const head = `## Defects of the earlier system that tests keep out

Each has a test with its number in its title.

| Defect | What went wrong | Tests |
| --- | --- | --- |`;
  return `${head}\n${rows.join('\n')}\n`;
}
