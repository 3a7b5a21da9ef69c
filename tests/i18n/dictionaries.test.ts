/** Every language says everything that English says, and nothing is there that nobody reads. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { flatten } from '@solid-primitives/i18n';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Dictionary } from '../../src/i18n/dictionary';
import { enAbout } from '../../src/i18n/en/about';
import { enCharts } from '../../src/i18n/en/charts';
import { enCompare } from '../../src/i18n/en/compare';
import { en } from '../../src/i18n/en/core';
import { enCrops } from '../../src/i18n/en/crops';
import { enDays } from '../../src/i18n/en/days';
import { enExplain } from '../../src/i18n/en/explain';
import { enExports } from '../../src/i18n/en/exports';
import { enKeep } from '../../src/i18n/en/keep';
import { enShare } from '../../src/i18n/en/share';
import { enShell } from '../../src/i18n/en/shell';
import { enSources } from '../../src/i18n/en/sources';
import { enStation } from '../../src/i18n/en/station';
import { enStatistics } from '../../src/i18n/en/statistics';
import { enSummary } from '../../src/i18n/en/summary';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';
import { pt } from '../../src/i18n/pt';

const english: Dictionary = {
  core: en,
  about: enAbout,
  explain: enExplain,
  station: enStation,
  summary: enSummary,
  days: enDays,
  charts: enCharts,
  statistics: enStatistics,
  sources: enSources,
  crops: enCrops,
  exports: enExports,
  share: enShare,
  compare: enCompare,
  keep: enKeep,
  shell: enShell,
};

/** The texts as the screens ask for them: the core's keys stand for themselves, a part's begin with its name. */
function leavesOf({ core, ...parts }: Dictionary): Map<string, unknown> {
  const all = Object.entries({ ...flatten(core), ...flatten(parts) });
  return new Map(all.filter(([, text]) => typeof text !== 'object' || Array.isArray(text)));
}

const EXPECTED = leavesOf(english);

/** Arguments that a text may take: whatever is asked of it is there. */
const anything: unknown = new Proxy(() => '7', {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '7' : name === 'length' ? 2 : anything),
  apply: () => anything,
});

describe.each([
  ['pt-BR', pt],
  ['es', es],
  ['fr', fr],
])('%s', (_language, dictionary) => {
  const texts = leavesOf(dictionary);

  test('has the keys of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...EXPECTED.keys()].sort());
  });

  test('says something for each, with what English puts into it', () => {
    const empty = [...texts].filter(([, text]) => text === '').map(([key]) => key);
    const otherShape = [...texts].filter(([key, text]) => typeof text !== typeof EXPECTED.get(key)).map(([key]) => key);
    expect({ empty, otherShape }).toEqual({ empty: [], otherShape: [] });
  });

  test('is no English: a sentence of four words or more is its own', () => {
    const same = [...texts].filter(([key, text]) => {
      const mine = spoken(text);
      return (
        mine.split(/\s+/).filter((word) => /\p{L}{2,}/u.test(word)).length >= 4 && mine === spoken(EXPECTED.get(key))
      );
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

/** A text with its gaps filled; '' for one that cannot be filled so. */
function spoken(text: unknown): string {
  if (typeof text === 'string') return text;
  try {
    return typeof text === 'function' ? String(text(anything, anything, anything)) : '';
  } catch {
    return '';
  }
}

/** The keys that the source names, whole or with a gap in them, as expressions. */
function namedKeys(folder: string): { readonly whole: Set<string>; readonly withGaps: RegExp[] } {
  const whole = new Set<string>();
  const gaps = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  for (const file of files) {
    if (/^i18n[/\\](en|pt|es|fr)[/\\]/.test(file)) continue;
    const source = ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ESNext);
    const visit = (node: ts.Node) => {
      if (ts.isStringLiteralLike(node)) whole.add(node.text);
      if (ts.isTemplateExpression(node))
        gaps.add([node.head.text, ...node.templateSpans.map((s) => s.literal.text)].join('\0'));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const withGaps = [...gaps]
    .filter((text) => /^[a-z][A-Za-z]*\./.test(text))
    .map((text) => new RegExp(`^${text.split('\0').map(escaped).join('[^.]+')}$`));
  return { whole, withGaps };
}

test('every text is asked for by some screen', () => {
  const { whole, withGaps } = namedKeys(path.resolve('src'));
  const unused = [...EXPECTED.keys()].filter((key) => !whole.has(key) && !withGaps.some((form) => form.test(key)));
  expect(unused).toEqual([]);
});
