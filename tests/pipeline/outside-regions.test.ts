/** The shipped tables, and places that they must leave alone. */
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { tableAt } from '../../src/domain/calibration/region';
import { flagNames } from '../../src/domain/quality/flags';
import { resultOf } from './toy-run';
import { sourceSaying } from './toy-table';

const BOTH = [sourceSaying('nasa-power', [5, 5, 5]), sourceSaying('open-meteo-archive', [6, 6, 6])];

function runAt(latitudeDeg: number, longitudeDeg: number) {
  const table = tableAt(latitudeDeg, longitudeDeg);
  return resultOf(BOTH, { table, request: { latitudeDeg, longitudeDeg, end: 14612 } });
}

describe('nothing from Brazil is applied', () => {
  test.each([
    ['Oslo', 59.91, 10.75],
    ['Nairobi', -1.29, 36.82],
    ['Sydney', -33.87, 151.21],
  ])(
    'in %s: the equation’s own value, said not to be calibrated, with the band of published errors',
    async (_, latitudeDeg, longitudeDeg) => {
      const { days, method } = await runAt(latitudeDeg, longitudeDeg);
      expect(method.calibration).toEqual({ kind: 'none', reason: 'outside-regions' });
      expect(days.et0Mm).toEqual(days.equationEt0Mm);
      expect(days).not.toHaveProperty('fusion');
      for (const source of Object.values(days.bySource)) {
        expect(source).not.toHaveProperty('correctedEt0Mm');
        expect(source).not.toHaveProperty('shiftMm');
      }
      days.et0Mm.forEach((value, day) => {
        expect(flagNames(at(days.flags, day))).toContain('not-calibrated');
        // 1.645 · (1.41 + 1.0) / 2 mm.
        expect(at(days.et0HighMm, day) - value).toBeCloseTo(1.982225, 9);
      });
    },
  );

  test('but in Balsas, inside the region, the table serves, and its band is narrower than that of Oslo', async () => {
    const [balsas, oslo] = await Promise.all([runAt(-7.53117, -46.03899), runAt(59.91, 10.75)]);
    expect(balsas.method.calibration.kind).toBe('region');
    const widthOf = ({ days }: typeof oslo) => at(days.et0HighMm, 1) - at(days.et0LowMm, 1);
    expect(widthOf(balsas)).toBeLessThan(widthOf(oslo));
  });
});
