import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseChangelog, textRuns } from '../../../scripts/vite/changelog';

describe('textRuns', () => {
  test('tells strong words and code from the rest', () => {
    expect(textRuns('**Numbers change** in `et0Mm`, a little.')).toEqual([
      { text: 'Numbers change', style: 'strong' },
      { text: ' in ', style: 'plain' },
      { text: 'et0Mm', style: 'code' },
      { text: ', a little.', style: 'plain' },
    ]);
  });

  test('leaves markup of a page as the text it is', () => {
    expect(textRuns('<img src=x onerror=alert(1)>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', style: 'plain' },
    ]);
  });
});

describe('parseChangelog', () => {
  test('reads releases with and without a number, their paragraphs and their items', () => {
    const markdown =
      '# Changelog\n\nPreface.\n\n## Unreleased\n\nSoon.\n\n- One.\n- Two.\n\n## 1.2.3 (2026-01-05)\n\nDone.\n';
    expect(parseChangelog(markdown)).toEqual([
      {
        version: null,
        notes: [
          { kind: 'paragraph', runs: [{ text: 'Soon.', style: 'plain' }] },
          { kind: 'item', runs: [{ text: 'One.', style: 'plain' }] },
          { kind: 'item', runs: [{ text: 'Two.', style: 'plain' }] },
        ],
      },
      { version: '1.2.3', notes: [{ kind: 'paragraph', runs: [{ text: 'Done.', style: 'plain' }] }] },
    ]);
  });

  test('loses no line of the real changelog', () => {
    const markdown = readFileSync('CHANGELOG.md', 'utf8');
    const written = markdown
      .split('## ')
      .slice(1)
      .flatMap((section) => section.split('\n').slice(1))
      .filter((line) => line.trim() !== '');
    const releases = parseChangelog(markdown);
    expect(releases.flatMap(({ notes }) => notes)).toHaveLength(written.length);
    expect(releases.some(({ version }) => version === '0.1.0')).toBe(true);
  });
});
