import path from 'node:path';
import { expect, test } from 'vitest';
import { failedOfPlaywright, failedOfVitest, failureText } from '../../scripts/failed-tests';

const RED = '\u001b[31m';

test('names the failed tests of Vitest, and a file that could not be loaded', () => {
  const fileAt = (name: string) => path.resolve(`tests/${name}`);
  const failed = failedOfVitest({
    testResults: [
      {
        name: fileAt('a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          { status: 'failed', fullName: 'divides', failureMessages: ['expected 2 to be 3'] },
        ],
      },
      { name: fileAt('b.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  });
  expect(failed).toEqual([
    { name: `${path.join('tests', 'a.test.ts')} › divides`, message: 'expected 2 to be 3' },
    { name: path.join('tests', 'b.test.ts'), message: 'Cannot find module' },
  ]);
});

test('names the failed tests of Playwright at any depth, and an error outside any test', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    ok,
    file: 'e2e/a.spec.ts',
    line: 7,
    tests: [{ results: [{ errors: ok ? [] : [{ message: 'Timed out' }] }] }],
  });
  const failed = failedOfPlaywright({
    suites: [{ specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false)] }] }],
    errors: [{ message: 'No browser' }],
  });
  expect(failed).toEqual([
    { name: 'e2e/a.spec.ts:7 › closes', message: 'Timed out' },
    { name: 'outside any test', message: 'No browser' },
  ]);
});

test('prints a failure without colours, and not more than the first lines', () => {
  const message = [`${RED}first`, ...Array.from({ length: 40 }, (_, i) => `line ${i}`)].join('\n');
  const lines = failureText({ name: 'a test', message }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['a test', '    first']);
  expect(lines).toHaveLength(13);
});
