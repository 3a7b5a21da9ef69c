import { describe, expect, test } from 'vitest';
import { elevationWait, sourceLines } from '../../src/ui/source-lines';

describe('sourceLines', () => {
  test('lets a chosen source wait until it has spoken', () => {
    const lines = sourceLines({ sources: ['nasa-power', 'open-meteo-archive'] }, [
      { kind: 'source-started', source: 'nasa-power' },
    ]);
    expect(lines).toEqual([
      { source: 'nasa-power', state: { kind: 'asking' } },
      { source: 'open-meteo-archive', state: { kind: 'waiting' } },
    ]);
  });

  test('shows the last thing that happened at each source', () => {
    const lines = sourceLines({ sources: 'auto' }, [
      { kind: 'source-started', source: 'nasa-power' },
      { kind: 'source-started', source: 'open-meteo-archive' },
      {
        kind: 'source-retrying',
        source: 'nasa-power',
        attempt: 1,
        waitMs: 2000,
        failure: { code: 'http', status: 500 },
      },
      { kind: 'source-finished', source: 'open-meteo-archive', dayCount: 31, cache: 'cache' },
      { kind: 'source-failed', source: 'nasa-power', failure: { code: 'http', status: 500 } },
    ]);
    expect(lines).toEqual([
      { source: 'nasa-power', state: { kind: 'failed', failure: { code: 'http', status: 500 } } },
      { source: 'open-meteo-archive', state: { kind: 'finished', dayCount: 31, cache: 'cache' } },
    ]);
  });

  test('names no source before one has spoken when the choice is automatic', () => {
    expect(sourceLines({ sources: 'auto' }, [])).toEqual([]);
  });
});

describe('elevationWait', () => {
  const waiting = { kind: 'elevation-waiting', reason: 'allowance', waitMs: 42_000 } as const;

  test('is the last wait until the answer is there, and no source’s line', () => {
    expect(elevationWait([])).toBeUndefined();
    expect(elevationWait([waiting, { kind: 'source-started', source: 'nasa-power' }])).toEqual(waiting);
    expect(elevationWait([waiting, { kind: 'elevation-answered' }])).toBeUndefined();
    expect(sourceLines({ sources: 'auto' }, [waiting])).toEqual([]);
  });
});
