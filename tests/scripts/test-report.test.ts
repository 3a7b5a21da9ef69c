import { describe, expect, test } from 'vitest';
import {
  countCheck,
  countPlaywright,
  countVitest,
  summaryLine,
  totalOf,
  withExitCode,
} from '../../scripts/test-report';

describe('countVitest', () => {
  const NONE = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

  test('counts skipped and todo tests as skipped', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1, testResults: [] };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = { ...NONE, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countVitest(report).failed).toBe(1);
  });

  test('does not count a failed test a second time for its file', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(countVitest({ ...NONE, numPassedTests: 1, numFailedTests: 1, testResults }).failed).toBe(1);
  });
});

test('countPlaywright counts a test that passed at a retry as passed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats })).toEqual({ passed: 8, failed: 1, skipped: 2 });
});

describe('withExitCode', () => {
  test('fails a runner that ended badly although each of its tests passed', () => {
    expect(withExitCode({ passed: 9, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 9, failed: 1, skipped: 0 });
  });

  test('adds nothing to failures already counted', () => {
    expect(withExitCode({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

test('the summary line sums over runners and checks', () => {
  const all = [countCheck(0), countCheck(1), { passed: 10, failed: 0, skipped: 3 }];
  expect(summaryLine(totalOf(all))).toBe('11 passed, 1 failed, 3 skipped');
});
