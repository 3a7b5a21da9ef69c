import { expect, test } from 'vitest';
import { priestleyTaylorEt } from '../../../src/domain/reference-et/priestley-taylor';

/** Δ, γ and Rn of FAO-56 Example 18 (Uccle), as printed. */
const UCCLE = { slopeKpaC: 0.122, psychrometricKpaC: 0.0666, netRadiationMjM2: 13.28, soilHeatMjM2: 0 };

test('takes 1.26 times the energy that the slope weights', () => {
  // 0.122 / 0.1886 = 0.646872; × 13.28 = 8.590456 MJ; × 0.408 = 3.504906 mm; × 1.26 = 4.416182 mm.
  expect(priestleyTaylorEt(UCCLE)).toBeCloseTo(4.416182, 5);
});

test('with an α of 1 is the equilibrium evaporation', () => {
  expect(priestleyTaylorEt(UCCLE, 1)).toBeCloseTo(3.504906, 5);
});

test('spends nothing of what goes into the soil', () => {
  expect(priestleyTaylorEt({ ...UCCLE, soilHeatMjM2: 13.28 })).toBe(0);
});

test('has no value where the radiation is missing', () => {
  expect(priestleyTaylorEt({ ...UCCLE, netRadiationMjM2: Number.NaN })).toBeNaN();
});
