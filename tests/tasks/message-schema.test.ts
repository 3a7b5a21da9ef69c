import { expect, test } from 'vitest';
import { parseProgressEvent } from '../../src/tasks/message-schema';

const EVENT = { step: 'download', stepIndex: 1, stepCount: 4, progress: 5 };

test.each([
  { kind: 'source-started', source: 'nasa-power' },
  { kind: 'elevation-waiting', reason: 'allowance', waitMs: 42_000 },
  { kind: 'elevation-answered' },
])('what happened is a part of the event: $kind', (detail) => {
  expect(parseProgressEvent({ ...EVENT, detail })).toEqual({ ...EVENT, detail });
});

test.each([{ kind: 'source-started' }, { kind: 'source-eaten', source: 'nasa-power' }])(
  'what no worker of this version says is no event: %j',
  (detail) => {
    expect(parseProgressEvent({ ...EVENT, detail })).toBeUndefined();
  },
);
