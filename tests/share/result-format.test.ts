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

/** Only the fields: which warnings, flags, sources and inputs there are differs from one result to the next. */
function fixedFields(document: object): string[] {
  const paths = fieldPaths(document).filter((path) => !/^\.(warnings|days\[\]\.flags)/.test(path));
  const named = paths.map((path) =>
    path.replace(/\.bySource\.[\w-]+/, '.bySource.<id>').replace(/\.(estimated|doubts)\.\w+/, '.$1.<input>'),
  );
  return [...new Set(named)].sort();
}

describe('the documented example', () => {
  const text = readFileSync(new URL('../../docs/result-format.md', import.meta.url), 'utf8');
  const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? 'null');

  test('has exactly the fields that an export has', () => {
    expect(fixedFields(example)).toEqual(fixedFields(toResultDocument(sampleResult())));
  });
});
