import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toResultDocument } from '../../src/share/export-json';
import { sampleResult } from './sample-result';

/** The names of the fields, nested ones as paths, array items under `[]`; each once, sorted. */
function fieldPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldPaths(item, `${path}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [path];
  const paths = Object.entries(value).flatMap(([name, field]) => fieldPaths(field, `${path}.${name}`));
  return paths.length === 0 ? [path] : paths.sort();
}

/** Only what every result has: warnings and flags differ from one to the next. */
function fixedFields(document: object): string[] {
  return fieldPaths(document).filter((path) => !/^\.(warnings|days\[\]\.flags)/.test(path));
}

describe('the documented example', () => {
  const text = readFileSync(new URL('../../docs/result-format.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? 'null');

  test('has exactly the fields that an export has', () => {
    expect(fixedFields(example)).toEqual(fixedFields(toResultDocument(sampleResult())));
  });
});
