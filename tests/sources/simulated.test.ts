import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../src/domain/at';
import { civilDateOf, dayOfYear, epochDayOf } from '../../src/domain/calendar';
import { referenceEtSeries } from '../../src/domain/reference-et/series';
import { FAO56_SHORT } from '../../src/domain/reference-et/standards';
import { lengthOf, SOURCE_VARIABLES, type SourceSeries } from '../../src/domain/series';
import { extraterrestrialRadiation } from '../../src/domain/solar';
import type { SourceContext, SourceQuery } from '../../src/ports';
import { simulated } from '../../src/sources/simulated';

const FIRST = epochDayOf(1981, 1, 1);
const LAST = epochDayOf(2040, 12, 31);
const NOW = Date.UTC(2026, 0, 15);

/** A world in which everything but the clock fails. */
function contextOf(signal = new AbortController().signal): SourceContext {
  const unexpected = () => {
    throw new Error('the simulated climate asks no one');
  };
  return {
    inTurn: unexpected,
    fetch: unexpected,
    sleep: unexpected,
    random: unexpected,
    isOnline: () => false,
    now: () => NOW,
    signal,
  };
}

async function daysOf(query: SourceQuery): Promise<SourceSeries> {
  const answer = await simulated.fetchDays(query, contextOf());
  if (!answer.ok) throw new Error('the simulated climate failed');
  return answer.value.series;
}

const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
const starts = fc.integer({ min: FIRST, max: LAST - 800 });
const queries = fc
  .record({ latitudeDeg: latitudes, longitudeDeg: longitudes, start: starts, length: fc.integer({ min: 1, max: 800 }) })
  .map(({ length, ...query }): SourceQuery => ({ ...query, end: query.start + length - 1 }));

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('fetchDays', () => {
  test('answers every day of the query without a network', async () => {
    const answer = await simulated.fetchDays(
      { latitudeDeg: -22.73, longitudeDeg: 0, start: FIRST, end: FIRST + 9 },
      contextOf(),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { url: 'simulated:-22.73,0', retrievedAt: NOW, elevationM: null, timeZone: null },
    });
    expect(answer.ok && answer.value.series.startDay).toBe(FIRST);
    expect(answer.ok && lengthOf(answer.value.series)).toBe(10);
  });

  test('rejects when the run was given up', async () => {
    const query = { latitudeDeg: 0, longitudeDeg: 0, start: FIRST, end: FIRST };
    await expect(simulated.fetchDays(query, contextOf(AbortSignal.abort()))).rejects.toThrow('abort');
  });

  test('claims no ETo of a provider', async () => {
    const series = await daysOf({ latitudeDeg: 0, longitudeDeg: 0, start: FIRST, end: FIRST + 30 });
    expect(series.providerEt0Mm.every(Number.isNaN)).toBe(true);
  });
});

describe('the same place and day', () => {
  test('have the same weather whatever period is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(queries, fc.nat(100), fc.nat(100), async (query, before, after) => {
        const short = await daysOf(query);
        const long = await daysOf({ ...query, start: query.start - before, end: query.end + after });
        for (const name of SOURCE_VARIABLES) {
          expect(long[name].subarray(before, before + lengthOf(short))).toEqual(short[name]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('have other weather than another place or another day', async () => {
    const query = { latitudeDeg: 45, longitudeDeg: 10, start: FIRST, end: FIRST + 59 };
    const [here, there] = [await daysOf(query), await daysOf({ ...query, longitudeDeg: 10.01 })];
    expect(here.tempMaxC).not.toEqual(there.tempMaxC);
    expect(new Set(here.tempMaxC).size).toBe(60);
  });

  test('are told apart at 0.01°, not finer', async () => {
    const query = { latitudeDeg: 45, longitudeDeg: 10, start: FIRST, end: FIRST + 9 };
    expect((await daysOf({ ...query, longitudeDeg: 10.001 })).wind2mMps).toEqual((await daysOf(query)).wind2mMps);
  });
});

describe('every day, anywhere', () => {
  test('is complete and physically possible', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const series = await daysOf(query);
        for (let i = 0; i < lengthOf(series); i++) {
          for (const name of SOURCE_VARIABLES) expect(at(series[name], i)).not.toBeNaN();
          expect(at(series.tempMinC, i)).toBeLessThan(at(series.tempMaxC, i));
          expect(at(series.humidityMeanPct, i)).toBeGreaterThanOrEqual(5);
          expect(at(series.humidityMeanPct, i)).toBeLessThanOrEqual(100);
          expect(at(series.wind2mMps, i)).toBeGreaterThan(0);
          expect(at(series.precipitationMm, i)).toBeGreaterThanOrEqual(0);
          const ra = extraterrestrialRadiation(query.latitudeDeg, dayOfYear(query.start + i));
          // FAO-56 Eq. 37 at sea level is 0.75 Ra.
          expect(at(series.shortwaveMjM2, i)).toBeLessThanOrEqual(0.75 * ra + 1e-9);
          expect(at(series.shortwaveMjM2, i)).toBeGreaterThanOrEqual(0.15 * ra - 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has an ETo between 0 and 12 mm, by up to 0.5 mm less where a polar night loses heat', async () => {
    for (const latitudeDeg of [-90, -67, -45, -23, -7.5, 0, 12, 25, 35, 50, 60, 70, 90]) {
      const et0Mm = et0Of(
        await daysOf({ latitudeDeg, longitudeDeg: 20, start: FIRST, end: FIRST + 3652 }),
        latitudeDeg,
      );
      expect(Math.min(...et0Mm)).toBeGreaterThan(-0.5);
      expect(Math.max(...et0Mm)).toBeLessThan(12);
    }
  });

  test('gives the yearly ETo of its zone', async () => {
    // FAO-56 Table 2: 1–3 mm/d cool, 3–5 moderate, up to 9 warm and dry; the polar caps are nearly dry.
    for (const [latitudeDeg, low, high] of [
      [0, 3, 5],
      [25, 3, 7],
      [50, 1, 3],
      [80, 0, 1],
    ] as const) {
      const et0Mm = et0Of(
        await daysOf({ latitudeDeg, longitudeDeg: 20, start: FIRST, end: FIRST + 3652 }),
        latitudeDeg,
      );
      expect(mean([...et0Mm])).toBeGreaterThan(low);
      expect(mean([...et0Mm])).toBeLessThan(high);
    }
  });
});

function et0Of(series: SourceSeries, latitudeDeg: number): Float64Array {
  const tempMeanC = series.tempMaxC.map((tempMaxC, i) => (tempMaxC + at(series.tempMinC, i)) / 2);
  return referenceEtSeries({ ...series, tempMeanC }, { latitudeDeg, elevationM: 0 }, FAO56_SHORT).et0Mm;
}

describe('the weather', () => {
  const TEN_YEARS = { start: FIRST, end: FIRST + 3651 };
  /** Values of a variable on the days of January or July. */
  const ofMonth = (series: SourceSeries, column: Float64Array, month: number) =>
    [...column].filter((_, i) => civilDateOf(series.startDay + i).month === month);

  test('is warmer in July in the north and in January in the south', async () => {
    for (const [latitudeDeg, warm, cold] of [
      [45, 7, 1],
      [-45, 1, 7],
    ] as const) {
      const series = await daysOf({ latitudeDeg, longitudeDeg: 0, ...TEN_YEARS });
      expect(mean(ofMonth(series, series.tempMaxC, warm))).toBeGreaterThan(
        mean(ofMonth(series, series.tempMaxC, cold)) + 8,
      );
    }
  });

  test('has no sun in the polar night', async () => {
    const series = await daysOf({ latitudeDeg: 80, longitudeDeg: 0, ...TEN_YEARS });
    expect(ofMonth(series, series.shortwaveMjM2, 12).every((value) => value === 0)).toBe(true);
  });

  test.each([-33, 0, 50])('at latitude %i is darker, moister and cooler by day when it rains', async (latitudeDeg) => {
    const series = await daysOf({ latitudeDeg, longitudeDeg: 20, ...TEN_YEARS });
    const where = (column: Float64Array, isWet: boolean) =>
      [...column].filter((_, i) => at(series.precipitationMm, i) > 0 === isWet);
    expect(mean(where(series.shortwaveMjM2, true))).toBeLessThan(mean(where(series.shortwaveMjM2, false)));
    expect(mean(where(series.humidityMeanPct, true))).toBeGreaterThan(mean(where(series.humidityMeanPct, false)));
    expect(mean(where(series.tempMaxC, true))).toBeLessThan(mean(where(series.tempMaxC, false)));
  });

  test('rains in spells: more often after a wet day than after a dry one', async () => {
    const { precipitationMm } = await daysOf({ latitudeDeg: 50, longitudeDeg: 20, ...TEN_YEARS });
    const following = (isWet: boolean) =>
      [...precipitationMm.subarray(1)]
        .filter((_, i) => at(precipitationMm, i) > 0 === isWet)
        .map((mm) => (mm > 0 ? 1 : 0));
    expect(mean(following(true))).toBeGreaterThan(mean(following(false)) + 0.15);
  });
});

describe('meta', () => {
  test('says that this is not real weather, and asks no origin', () => {
    expect(simulated.meta).toMatchObject({ id: 'simulated', access: 'local', origins: [] });
    expect(simulated.meta.attribution.text).toBe('Simulated climate, not real weather');
  });
});
