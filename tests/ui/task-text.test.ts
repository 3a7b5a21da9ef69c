import { describe, expect, test } from 'vitest';
import { useText } from '../../src/i18n/index';
import { sourceLineText, statusText, stepText } from '../../src/ui/task-text';

const t = useText();

describe('stepText', () => {
  test('names the step and its place', () => {
    expect(stepText(t, { step: 'preprocess', stepIndex: 2, stepCount: 4 })).toBe('Step 2 of 4: Checking the data');
  });
});

describe('statusText', () => {
  test('says that it starts before anything was heard', () => {
    expect(statusText(t, { status: 'PROCESSING', latest: undefined })).toBe('Starting…');
  });

  test('says how a task ended', () => {
    expect(statusText(t, { status: 'TIMEOUT', latest: undefined })).toBe('The calculation was given up.');
  });
});

describe('sourceLineText', () => {
  test('says how many days came and from where', () => {
    const state = { kind: 'finished', dayCount: 1, cache: 'cache' } as const;
    expect(sourceLineText(t, { source: 'nasa-power', state })).toBe('NASA POWER: 1 day kept on this device');
  });

  test('does not say that the simulated climate came over the network', () => {
    const state = { kind: 'finished', dayCount: 7, cache: 'network' } as const;
    expect(sourceLineText(t, { source: 'simulated', state })).toBe('Simulated climate: 7 days computed on this device');
  });

  test('says why a source waits, and for how long', () => {
    const held = (reason: 'turn' | 'allowance', waitMs: number | null) =>
      sourceLineText(t, { source: 'nasa-power', state: { kind: 'held', reason, waitMs } });
    expect(held('allowance', 42_000)).toBe(
      'NASA POWER: waiting up to 42 seconds: the provider’s free allowance is used up for now',
    );
    expect(held('turn', null)).toBe(
      'NASA POWER: waiting, because another request of this app to the same provider is under way',
    );
  });

  test('says why and when a source is asked again', () => {
    const state = { kind: 'retrying', waitMs: 1_400, failure: { code: 'http', status: 503 } } as const;
    expect(sourceLineText(t, { source: 'nasa-power', state })).toBe(
      'NASA POWER: answered with error 503. Asking again in 2 s…',
    );
  });
});
