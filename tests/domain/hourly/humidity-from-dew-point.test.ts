import { describe, expect, test } from 'vitest';
import { humidityFromDewPoint, humidityTrackFromDewPoint } from '../../../src/domain/hourly/humidity-from-dew-point';
import { meanOver } from '../../../src/domain/hourly/mean-over';
import { blocks, every, HOUR_MS } from './samples';

describe('the relative humidity from the dew point', () => {
  test('agrees with the saturation vapour pressures of FAO-56 Table 2.3', () => {
    // e°(10 °C) = 1.228 kPa and e°(25 °C) = 3.168 kPa.
    expect(humidityFromDewPoint(10, 25)).toBeCloseTo((100 * 1.228) / 3.168, 1);
  });

  test('is 100 % in saturated air, and no more where rounding puts the dew point above the temperature', () => {
    expect(humidityFromDewPoint(12, 12)).toBe(100);
    expect(humidityFromDewPoint(12.1, 12)).toBe(100);
  });
});

describe('the track of relative humidity from the dew point', () => {
  const tempC = every(1, 0, [10, 20, 30]);

  test('takes the temperature of the same moment', () => {
    const track = humidityTrackFromDewPoint(every(1, 0, [10, 10, 10]), tempC);
    // e° = 1.228, 2.338 and 4.243 kPa (Table 2.3).
    expect([...track.value].map(Math.round)).toEqual([100, 53, 29]);
  });

  test('takes a dew point that stands for hours hour by hour (D29)', () => {
    const track = humidityTrackFromDewPoint(blocks(2, 0, [10]), tempC);
    // At 15 and 25 °C: e° = 1.705 and 3.168 kPa.
    expect([...track.value].map(Math.round)).toEqual([72, 39]);
    expect(meanOver(track, { startMs: 0, endMs: 2 * HOUR_MS }).coveredMs).toBe(2 * HOUR_MS);
  });

  test('says nothing where there is no temperature', () => {
    const track = humidityTrackFromDewPoint(every(1, 2 * HOUR_MS, [10, 10]), tempC);
    expect(track.value).toHaveLength(1);
  });
});
