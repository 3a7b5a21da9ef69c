import { expect, test } from 'vitest';
import { loadSources } from '../../src/sources/adapters';
import { SOURCE_METAS } from '../../src/sources/registry';
import { NO_STATIONS } from '../pipeline/fakes';

test('every source of the registry can be asked, under the same record', () => {
  expect(loadSources(NO_STATIONS).map(({ meta }) => meta)).toEqual(SOURCE_METAS);
});
