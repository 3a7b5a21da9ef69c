/** The failed tests of the runners' reports, each with its first words: the end of a log is often all that is kept. */
import path from 'node:path';

export interface FailedTest {
  /** File, line where there is one, and title. */
  readonly name: string;
  /** What the runner said of it; empty when it said nothing. */
  readonly message: string;
}

/** Vitest's JSON report, as far as failures are read of it. */
export interface VitestFailures {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Playwright's JSON report, as far as failures are read of it: suites within suites, specs in each. */
export interface PlaywrightFailures {
  readonly suites: readonly PlaywrightSuite[];
  /** Errors outside any test. */
  readonly errors: readonly { readonly message?: string }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** A file that could not be loaded is one failure of its own. */
export function failedOfVitest({ testResults }: VitestFailures): FailedTest[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ name: file, message }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      message: failureMessages?.[0] ?? '',
    }));
  });
}

export function failedOfPlaywright({ suites, errors }: PlaywrightFailures): FailedTest[] {
  const outside = errors.map(({ message = '' }) => ({ name: 'outside any test', message }));
  return [...suites.flatMap(failedOfSuite), ...outside];
}

function failedOfSuite({ suites = [], specs }: PlaywrightSuite): FailedTest[] {
  const own = specs.filter(({ ok }) => !ok);
  return [
    ...own.map(({ file, line, title, tests }) => ({
      name: `${file}:${line} › ${title}`,
      message: tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]?.message ?? '',
    })),
    ...suites.flatMap(failedOfSuite),
  ];
}

const MOST_LINES = 12;

/** The name of a failed test and the first lines of what was said, indented, without the colours of a terminal. */
export function failureText({ name, message }: FailedTest): string {
  const lines = plain(message).split('\n').slice(0, MOST_LINES);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
