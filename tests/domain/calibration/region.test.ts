/** The shipped table, and where it may be used. */
import { describe, expect, test } from 'vitest';
import { SEASONS } from '../../../src/domain/calibration/model';
import { tableAt } from '../../../src/domain/calibration/region';
import { REGION_SPEC } from '../../../src/domain/calibration/spec';
import { distanceKm } from '../../../src/domain/geography';

const TABLE = tableAt(-7.53117, -46.03899);

describe('the region of Brazil', () => {
  test.each([
    ['Imperatriz', -5.5, -47.5],
    ['Porto Nacional', -10.7, -48.4],
    ['Barreiras', -12.15, -45],
    ['Correntina', -13.3, -44.6],
    ['Alto Parnaíba', -9.1, -45.9],
    ['Baixa Grande do Ribeiro', -7.85, -45.2],
    ['Alvorada do Gurguéia', -8.4, -43.9],
    ['Corrente', -10.4, -45.2],
    ['Cocos', -14.2, -44.5],
    ['Dianópolis', -11.6, -46.8],
    ['Paranã', -12.6, -47.9],
    ['Grajaú', -5.8, -46.1],
    ['Barra do Corda', -5.5, -45.2],
    ['Ribeirão Preto', -21.18, -47.81],
    ['Campinas', -22.9, -47.06],
    ['Sorocaba', -23.5, -47.45],
  ])('holds %s', (_, latitudeDeg, longitudeDeg) => {
    expect(tableAt(latitudeDeg, longitudeDeg)?.id).toBe('brazil-1');
  });

  test.each([
    ['Oslo', 59.91, 10.75],
    ['Nairobi', -1.29, 36.82],
    ['Sydney', -33.87, 151.21],
    ['Manaus', -3.12, -60.02],
    ['Recife', -8.05, -34.9],
    ['Porto Alegre', -30.03, -51.23],
    ['Marabá, in the forest', -5.37, -49.12],
    ['Santos, on the coast', -23.96, -46.33],
    ['Rio de Janeiro', -22.91, -43.2],
    ['nowhere', Number.NaN, Number.NaN],
    ['a point beyond the pole', -107.5, -46],
  ])('does not hold %s', (_, latitudeDeg, longitudeDeg) => {
    expect(tableAt(latitudeDeg, longitudeDeg)).toBeNull();
  });

  test('holds its corners and its edge', () => {
    const [[longitudeDeg, latitudeDeg] = [0, 0], [nextLongitude, nextLatitude] = [0, 0]] = TABLE?.region ?? [];
    expect(tableAt(latitudeDeg, longitudeDeg)).toBe(TABLE);
    expect(nextLatitude).toBe(latitudeDeg);
    expect(tableAt(latitudeDeg, (longitudeDeg + nextLongitude) / 2)).toBe(TABLE);
  });

  test('is a closed line of twelve corners at most', () => {
    const region = TABLE?.region ?? [];
    expect(region.length - 1).toBeLessThanOrEqual(12);
    expect(region.at(-1)).toEqual(region[0]);
  });

  test('holds all sites that it was learnt from', () => {
    const sites = TABLE?.training.sites ?? [];
    expect(sites).toHaveLength(12);
    for (const { latitudeDeg, longitudeDeg } of sites) expect(tableAt(latitudeDeg, longitudeDeg)).toBe(TABLE);
  });

  test('reaches no further from its sites than the farthest of them is estimated from the others', () => {
    const sites = TABLE?.training.sites ?? [];
    const nearestTo = (point: { latitudeDeg: number; longitudeDeg: number }) =>
      Math.min(...sites.filter((site) => site !== point).map((site) => distanceKm(point, site)));
    const farthestSite = Math.max(...sites.map(nearestTo));
    for (let latitudeDeg = -24; latitudeDeg <= -5; latitudeDeg += 0.5) {
      for (let longitudeDeg = -51; longitudeDeg <= -42; longitudeDeg += 0.5) {
        const point = { latitudeDeg, longitudeDeg };
        if (tableAt(latitudeDeg, longitudeDeg)) expect(nearestTo(point)).toBeLessThan(farthestSite);
      }
    }
  });
});

describe('the table of Brazil', () => {
  test('has the shape that its type promises', () => {
    const model = TABLE?.model;
    expect(model?.climatology).toHaveLength(5);
    expect(model?.combinations.map(({ corrections }) => corrections.map(({ source }) => source))).toEqual(
      REGION_SPEC.combinations.map((sources) => sources.map(({ source }) => source)),
    );
    for (const { corrections, interceptsMm, slopes, covarianceMm2, errors } of model?.combinations ?? []) {
      for (const { predictors, ranges, coefficients } of corrections) {
        expect(ranges).toHaveLength(predictors.length);
        // The two terms, and every product of two predictors.
        expect(coefficients).toHaveLength(2 + (predictors.length * (predictors.length + 1)) / 2);
        for (const [lowest = 0, highest = 0] of ranges) expect(lowest).toBeLessThan(highest);
      }
      expect([interceptsMm.length, slopes.length, covarianceMm2.length]).toEqual(Array(3).fill(corrections.length));
      for (const season of SEASONS) {
        const { low, high, levels } = errors[season];
        expect(low).toBeLessThan(0);
        expect(high).toBeGreaterThan(0);
        expect([...levels]).toEqual([...levels].sort((a, b) => a - b));
      }
    }
  });

  test('holds numbers only: nothing was lost on the way through JSON', () => {
    const visit = (value: unknown): void => {
      expect(value).not.toBeNull();
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    visit(TABLE?.model);
    visit(TABLE?.heldOut);
  });

  test('names its data with their licences, its years and its measured skill', () => {
    const { training, heldOut } = TABLE ?? {};
    expect(training?.data.map(({ doi }) => doi)).toEqual(
      expect.arrayContaining(['10.1002/joc.7731', '10.5281/zenodo.17791398']),
    );
    expect(training?.data.find(({ name }) => name.includes('Open-Meteo'))?.licence).toBe('CC BY 4.0');
    expect([training?.firstDate, training?.lastDate]).toEqual(['1991-01-01', '2010-12-31']);
    expect(heldOut?.kge).toBeGreaterThan(0.88);
    expect(heldOut?.rmseMm).toBeLessThan(0.42);
    expect(heldOut?.band?.coverage90).toBeGreaterThan(0.88);
    expect(heldOut?.band?.coverage90).toBeLessThan(0.92);
  });

  test('is a few kilobytes', () => {
    expect(JSON.stringify(TABLE).length).toBeLessThan(12_000);
  });
});
