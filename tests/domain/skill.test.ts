/** The measures against values worked by hand, and the score of a distribution against its closed forms. */
import { describe, expect, test } from 'vitest';
import { commonDays, meanSkill, type Skill, skillOf } from '../../src/domain/skill';
import { crpsOfQuantiles } from '../../src/domain/skill-measures';

const columns = (...values: number[]) => Float64Array.from(values);
const NONE = Number.NaN;

describe('skillOf', () => {
  // Means 5 and 5; variances 14/4 and 20/4; covariance 16/4.
  const skill = skillOf(columns(3, 4, 5, 8), columns(2, 4, 6, 8));

  test('R² is the squared correlation: 4² / (3.5 · 5)', () => {
    expect(skill.r2).toBeCloseTo(16 / 17.5, 12);
  });

  test('KGE measures correlation, spread and mean: r = 4/√17.5, α = √0.7, β = 1', () => {
    expect(skill.kge).toBeCloseTo(1 - Math.sqrt((1 - 4 / Math.sqrt(17.5)) ** 2 + (1 - Math.sqrt(0.7)) ** 2), 12);
    expect(skill.kge).toBeCloseTo(0.83088, 5);
  });

  test('NSE is one less the squared errors over the squared deviations: 1 − 2/20', () => {
    expect(skill.nse).toBeCloseTo(0.9, 12);
  });

  test('the errors 1, 0, −1, 0 have a mean size of ½, a root mean square of √½ and no bias', () => {
    expect(skill.maeMm).toBeCloseTo(0.5, 12);
    expect(skill.rmseMm).toBeCloseTo(Math.SQRT1_2, 12);
    expect(skill.pbiasPct).toBeCloseTo(0, 12);
  });

  test('a perfect estimate has KGE, NSE and R² of 1', () => {
    const { r2, kge, nse } = skillOf(columns(1, 2, 4), columns(1, 2, 4));
    for (const value of [r2, kge, nse]) expect(value).toBeCloseTo(1, 12);
  });

  test('an estimate a tenth too high has a bias of 10 %, and a KGE that says so twice', () => {
    const { pbiasPct, kge, r2 } = skillOf(columns(2.2, 4.4, 6.6), columns(2, 4, 6));
    expect(pbiasPct).toBeCloseTo(10, 12);
    expect(r2).toBeCloseTo(1, 12);
    expect(kge).toBeCloseTo(1 - Math.hypot(0.1, 0.1), 12);
  });

  test('the mean of the reference has an NSE of 0', () => {
    expect(skillOf(columns(4, 4, 4), columns(2, 4, 6)).nse).toBe(0);
  });

  test('a day that lacks one of the two does not count', () => {
    const gappy = skillOf(columns(3, NONE, 4, 5, 8), columns(2, 9, 4, 6, 8, 7));
    expect(gappy).toEqual(skill);
    expect(gappy.dayCount).toBe(4);
  });

  test('is not a number where no day has both', () => {
    const { dayCount, r2, rmseMm } = skillOf(columns(1, NONE), columns(NONE, 1));
    expect(dayCount).toBe(0);
    expect([r2, rmseMm]).toEqual([NONE, NONE]);
  });
});

describe('the band', () => {
  const estimate = columns(2, 2, 2, 2, NONE);
  const reference = columns(2.4, 1, 3.1, 3, 2);
  const band = { lowMm: columns(1, 1, 1, 1, NONE), highMm: columns(3, 3, 3, 3, NONE), quantilesOn: () => [2] };
  const skill = skillOf(estimate, reference, band).band;

  test('covers the days within its bounds, the bounds included', () => {
    expect(skill?.coverage90).toBe(0.75);
  });

  test('has the mean width of the days that have a reference', () => {
    expect(skill?.meanWidthMm).toBe(2);
  });

  test('of a single certain value has the mean absolute error as its score', () => {
    expect(skill?.crpsMm).toBeCloseTo((0.4 + 1 + 1.1 + 1) / 4, 12);
  });
});

describe('crpsOfQuantiles', () => {
  const LEVELS = Array.from({ length: 20 }, (_, k) => (k + 0.5) / 20);

  // ∫ (F − 1{x ≥ y})² dx of the uniform distribution on 0–1 is y³/3 + (1 − y)³/3.
  test.each([0, 0.05, 0.3, 0.5, 0.77, 1])('is that of a uniform forecast at %f', (y) => {
    const exact = (y ** 3 + (1 - y) ** 3) / 3;
    expect(Math.abs(crpsOfQuantiles(LEVELS, y) - exact)).toBeLessThan(1 / 20 ** 2);
  });

  // Quantiles of the standard normal distribution at .525, .575 … .975, from a printed table.
  const UPPER = [0.0627, 0.1891, 0.3186, 0.4538, 0.5978, 0.7554, 0.9346, 1.1503, 1.4395, 1.96];
  const NORMAL = [...UPPER.map((z) => -z).reverse(), ...UPPER];

  // Gneiting & Raftery 2007, after Eq. 21: y (2 Φ(y) − 1) + 2 φ(y) − 1/√π. Φ and φ from a printed table.
  test.each([
    [0, 0.5, 0.3989423],
    [0.5, 0.6914625, 0.3520653],
    [1, 0.8413447, 0.2419707],
    [2, 0.9772499, 0.053991],
    [3, 0.9986501, 0.0044318],
  ])('is that of a normal forecast at %f within 2 %% of its standard deviation', (y, phi, density) => {
    const exact = y * (2 * phi - 1) + 2 * density - 1 / Math.sqrt(Math.PI);
    expect(Math.abs(crpsOfQuantiles(NORMAL, y) - exact)).toBeLessThan(0.02);
    expect(crpsOfQuantiles(NORMAL, -y)).toBeCloseTo(crpsOfQuantiles(NORMAL, y), 10);
  });

  test('is better for the right distribution than for one that is too narrow or too wide', () => {
    const scoreOf = (factor: number) =>
      NORMAL.reduce(
        (sum, y) =>
          sum +
          crpsOfQuantiles(
            NORMAL.map((q) => factor * q),
            y,
          ),
        0,
      );
    expect(scoreOf(1)).toBeLessThan(scoreOf(0.6));
    expect(scoreOf(1)).toBeLessThan(scoreOf(1.6));
  });
});

describe('meanSkill', () => {
  const skill = (rmseMm: number, coverage90?: number): Skill => ({
    dayCount: 10,
    r2: 0.5,
    kge: 0.5,
    nse: 0.5,
    maeMm: 0.5,
    rmseMm,
    pbiasPct: 0,
    ...(coverage90 !== undefined && { band: { coverage90, meanWidthMm: 1, crpsMm: 0.2 } }),
  });

  test('is the mean over the places, of all their days', () => {
    const { dayCount, rmseMm, band } = meanSkill([skill(0.4, 0.9), skill(0.6, 0.8)]);
    expect(dayCount).toBe(20);
    expect(rmseMm).toBeCloseTo(0.5, 12);
    expect(band?.coverage90).toBeCloseTo(0.85, 12);
  });

  test('says nothing of the band where a place has none', () => {
    expect(meanSkill([skill(0.4, 0.9), skill(0.6)])).not.toHaveProperty('band');
  });
});

test('commonDays are those on which every column has a value', () => {
  expect(commonDays(columns(1, NONE, 3, 4), columns(1, 2, NONE, 4), columns(0, 0, 0, 0, 0))).toEqual([0, 3]);
});
