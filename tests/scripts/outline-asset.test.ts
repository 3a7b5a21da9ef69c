import { expect, test } from 'vitest';
import world from 'world-atlas/countries-110m.json';
import { withoutProperties } from '../../scripts/vite/outline-asset';
import { decodeOutline } from '../../src/place/outline';

test('the outline without its names has the same land, borders and countries', () => {
  const bare = decodeOutline(JSON.parse(withoutProperties(JSON.stringify(world))));
  const whole = decodeOutline(world);
  expect(bare?.land).toEqual(whole?.land);
  expect(bare?.borders).toEqual(whole?.borders);
  expect(bare?.countries()).toEqual(whole?.countries());
  expect(bare?.countries().map(({ id }) => id)).toContain('076');
});
