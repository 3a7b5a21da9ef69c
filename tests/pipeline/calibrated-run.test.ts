/** Runs where a calibration holds, over a table that can be followed by hand: see toy-table.ts. */
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { flagNames } from '../../src/domain/quality/flags';
import { qualityName } from '../../src/domain/quality/rating';
import { fakeSource } from './fakes';
import { correctedOf, flagsOn, resultOf, resultOfTwo, START, shiftOf } from './toy-run';
import { NORMAL_MM, STRETCH, sourceSaying, toyModel, toyTable } from './toy-table';

const NAN = Number.NaN;

describe('a run where a calibration holds', () => {
  test('joins what the sources say with what the season suggests, by their variances', async () => {
    // Precisions: 1/1 of the normal, 1/2 of each source; so each gains (1/2) / 2 = 1/4 of what it says beyond 5 mm.
    // 5 + 1/4 · (7 − 5) + 1/4 · (6 − 5) = 5.75; stretched about 5 by 1.2: 5.9. Band of January: 80 to 110 % of it.
    const { days } = await resultOfTwo([7], [6]);
    expect(shiftOf(days, 'nasa-power', 0)).toBeCloseTo(0.5, 9);
    expect(shiftOf(days, 'open-meteo-archive', 0)).toBeCloseTo(0.25, 9);
    expect(days.et0Mm[0]).toBeCloseTo(5.9, 9);
    expect(days.et0LowMm[0]).toBeCloseTo(4.72, 9);
    expect(days.et0HighMm[0]).toBeCloseTo(6.49, 9);
  });

  test('carries half of a day’s anomaly to the next, and knows the more for it', async () => {
    // After the first day the variance is 1/2; on the second 1/4 · 1/2 + 3/4 · 1 = 7/8. Precisions 8/7 + 1/2 + 1/2 = 15/7,
    // gains 7/30. Carried 0.375: innovations 7 − 5.375 and 6 − 5.375. 0.375 + 7/30 · (1.625 + 0.625) = 0.9; 5 + 1.2 · 0.9.
    const { days } = await resultOfTwo([7, 7], [6, 6]);
    expect(days.fusion?.carriedMm[1]).toBeCloseTo(0.375, 9);
    expect(shiftOf(days, 'nasa-power', 1)).toBeCloseTo((7 / 30) * 1.625, 9);
    expect(days.et0Mm[1]).toBeCloseTo(6.08, 9);
  });

  test('gives beside it what each source became on its own, and what the equation says of the inputs', async () => {
    // Alone a source gains (1/2) / (1 + 1/2) = 1/3: 5 + 2/3 and 5 + 1/3, stretched by 1.2.
    const { days } = await resultOfTwo([7], [6]);
    expect(correctedOf(days, 'nasa-power', 0)).toBeCloseTo(5.8, 9);
    expect(correctedOf(days, 'open-meteo-archive', 0)).toBeCloseTo(5.4, 9);
    const { days: uncalibrated } = await resultOfTwo([7], [6], { table: null });
    expect(days.equationEt0Mm).toEqual(uncalibrated.et0Mm);
    expect(days.bySource['nasa-power']?.et0Mm).toEqual(uncalibrated.bySource['nasa-power']?.et0Mm);
  });

  test('says what it stands on', async () => {
    const { method } = await resultOfTwo([7], [6]);
    expect(method.fusion).toBe('kalman-update');
    expect(method.calibration).toEqual({
      kind: 'region',
      id: 'toy',
      heldOut: toyTable().heldOut,
      sources: ['nasa-power', 'open-meteo-archive'],
    });
    expect(Object.keys(method.weights)).toEqual(['nasa-power', 'open-meteo-archive']);
  });

  test('accounts for every day: normal, carried, shifts and restored variance are the ETo', async () => {
    const nasaMm = [7, 3.5, NAN, 6, 5, 4.25, NAN, 8, 6.5, 2];
    const archiveMm = [6, 4, 5.5, NAN, 5, 4.75, NAN, 7, 3, 2.5];
    const { days } = await resultOfTwo(nasaMm, archiveMm);
    const { normalMm, carriedMm, restoredMm, localMm } = days.fusion ?? {};
    nasaMm.forEach((nasa, day) => {
      if (Number.isNaN(nasa) && Number.isNaN(archiveMm[day])) return;
      const shifts = (['nasa-power', 'open-meteo-archive'] as const)
        .map((id) => shiftOf(days, id, day))
        .filter((shift) => !Number.isNaN(shift));
      const filteredMm = at(normalMm ?? [], day) + at(carriedMm ?? [], day) + shifts.reduce((sum, x) => sum + x, 0);
      expect(at(restoredMm ?? [], day)).toBeCloseTo((STRETCH - 1) * (filteredMm - NORMAL_MM), 9);
      expect(filteredMm + at(restoredMm ?? [], day)).toBeCloseTo(at(days.et0Mm, day), 9);
      expect(at(localMm ?? [], day)).toBe(0);
    });
  });
});

describe('a day that is not like the others', () => {
  test('leaves a source out that neither the other nor the season explains, and says so', async () => {
    // 7 mm beyond the normal, where 3.5 · √(1 + 2) = 6.06 are believed. The archive alone: 5.4.
    const { days } = await resultOfTwo([12], [6]);
    expect(days.et0Mm[0]).toBeCloseTo(5.4, 9);
    expect(shiftOf(days, 'nasa-power', 0)).toBeNaN();
    expect(shiftOf(days, 'open-meteo-archive', 0)).toBeCloseTo(1 / 3, 9);
    expect(flagsOn(days, 0)).toEqual(['source-gated']);
    expect(qualityName(days.quality[0])).toBe('MEDIUM');
  });

  test('believes a source just inside the gate', async () => {
    // 6 mm beyond the normal: 5 + 1/4 · 6 + 1/4 · 1 = 6.75, stretched 7.1.
    const { days } = await resultOfTwo([11], [6]);
    expect(days.et0Mm[0]).toBeCloseTo(7.1, 9);
    expect(flagsOn(days, 0)).toEqual([]);
  });

  test('believes the sources where all of them say so, and calls the day unusual', async () => {
    // 5 + 1/4 · 7 + 1/4 · 7 = 8.5, stretched 9.2.
    const { days } = await resultOfTwo([12], [12]);
    expect(days.et0Mm[0]).toBeCloseTo(9.2, 9);
    expect(flagsOn(days, 0)).toEqual(['unusual-day']);
    expect(qualityName(days.quality[0])).toBe('MEDIUM');
  });

  test('is said to lie beyond the training where a term does', async () => {
    // At the top of the atmosphere near 7.5° S in January there are about 39 MJ m⁻² d⁻¹ (FAO-56 Table 2.6: 40.2 at 8° S).
    const { days } = await resultOfTwo([7], [6], { table: toyTable({ model: toyModel([10, 20]) }) });
    expect(flagsOn(days, 0)).toEqual(['beyond-training']);
    const inside = await resultOfTwo([7], [6], { table: toyTable({ model: toyModel([10, 45]) }) });
    expect(flagsOn(inside.days, 0)).toEqual([]);
  });
});

describe('a day on which a source is missing', () => {
  test('stands on the other source', async () => {
    const { days } = await resultOfTwo([7], [NAN]);
    expect(days.et0Mm[0]).toBeCloseTo(5.8, 9);
    expect(shiftOf(days, 'open-meteo-archive', 0)).toBeNaN();
    expect(correctedOf(days, 'open-meteo-archive', 0)).toBeNaN();
  });

  test('falls back to the equation where no calibrated source has it, with its wide band and a flag', async () => {
    const { days, method } = await resultOfTwo([7, NAN], [6, NAN]);
    expect(at(days.et0Mm, 1)).toBe(at(days.equationEt0Mm, 1));
    // Published errors 1.41 and 1.0 mm: 1.645 times their mean.
    expect(days.et0LowMm[1]).toBeCloseTo(at(days.equationEt0Mm, 1) - 1.645 * 1.205, 9);
    expect(days.et0HighMm[1]).toBeCloseTo(at(days.equationEt0Mm, 1) + 1.645 * 1.205, 9);
    expect([...days.flags].map(flagNames)).toEqual([[], ['not-calibrated']]);
    for (const column of Object.values(days.fusion ?? {})) expect(at(column, 1)).toBeNaN();
    expect(method.calibration.kind).toBe('region');
  });

  test('does not lose what the days before it said', async () => {
    // 0.75, carried 0.375, then 0.1875; variance 1/2, 7/8, then 1/4 · 7/8 + 3/4 = 31/32. Precision 32/31 + 1 = 63/31,
    // gains 31/126: 0.1875 + 31/126 · (7 + 6 − 2 · 5.1875) = 5/6; 5 + 1.2 · 5/6 = 6.
    const { days } = await resultOfTwo([7, NAN, 7], [6, NAN, 6]);
    expect(days.fusion?.carriedMm[2]).toBeCloseTo(0.1875, 9);
    expect(days.et0Mm[2]).toBeCloseTo(6, 9);
  });

  test('keeps a source that the table does not know out of the estimate, without a word of a correction', async () => {
    const stranger = fakeSource('bright-sky');
    const sources = [sourceSaying('nasa-power', [7]), sourceSaying('open-meteo-archive', [6]), stranger];
    const request = { end: START, sources: ['nasa-power', 'open-meteo-archive', 'bright-sky'] } as const;
    const { days, method } = await resultOf(sources, { request });
    expect(days.et0Mm[0]).toBeCloseTo(5.9, 9);
    expect(days.bySource['bright-sky']).not.toHaveProperty('correctedEt0Mm');
    expect(days.bySource['bright-sky']).not.toHaveProperty('shiftMm');
    expect(method.calibration).toMatchObject({ sources: ['nasa-power', 'open-meteo-archive'] });
  });
});
