/**
 * How much a wrong elevation changes ETo, by our own functions: on published days of three climates, what an error of
 * 100 m does, and what the assumption of sea level does by how high the place really is. Prints two tables.
 */
import { windAt2m } from '../src/domain/atmosphere';
import { dailyReferenceEt } from '../src/domain/reference-et/daily';
import type { EtDay } from '../src/domain/reference-et/terms';

interface Climate {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly elevationM: number;
  readonly day: EtDay;
}

const CLIMATES: readonly Climate[] = [
  {
    name: 'Humid tropics (Bangkok, April; FAO-56 Example 17)',
    latitudeDeg: 13.73,
    elevationM: 2,
    day: {
      dayOfYear: 105,
      tempMaxC: 34.8,
      tempMinC: 25.6,
      tempMeanC: 30.2,
      actualVaporKpa: 2.85,
      wind2mMps: 2,
      shortwaveMjM2: 22.65,
    },
  },
  {
    name: 'Temperate (Uccle, 6 July; FAO-56 Example 18)',
    latitudeDeg: 50.8,
    elevationM: 100,
    day: {
      dayOfYear: 187,
      tempMaxC: 21.5,
      tempMinC: 12.3,
      tempMeanC: 16.9,
      actualVaporKpa: 1.409,
      wind2mMps: 2.078,
      shortwaveMjM2: 22.07,
    },
  },
  {
    name: 'Semi-arid highland (Greeley, 2 July; ASCE-EWRI 2005, Appendix C)',
    latitudeDeg: 40.41,
    elevationM: 1462.4,
    day: {
      dayOfYear: 184,
      tempMaxC: 33.6,
      tempMinC: 12.2,
      tempMeanC: 22.9,
      actualVaporKpa: 1.19,
      wind2mMps: windAt2m(2.14, 3),
      shortwaveMjM2: 26.8,
    },
  },
];

const TRUE_ELEVATIONS_M = [100, 500, 1000, 2000, 3000];

function et0At({ latitudeDeg, day }: Climate, elevationM: number): number {
  return dailyReferenceEt(day, { latitudeDeg, elevationM }).et0Mm;
}

/** ETo at `takenM` against ETo at `trueM`, as a percentage of the latter. */
function errorPct(climate: Climate, { takenM, trueM }: { readonly takenM: number; readonly trueM: number }): number {
  return 100 * (et0At(climate, takenM) / et0At(climate, trueM) - 1);
}

function signed(value: number, decimals: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(decimals)}`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

print([
  '| Climate | ETo, mm | taken 100 m too high, mm | … % |',
  '|---|---|---|---|',
  ...CLIMATES.map((climate) => {
    const trueM = climate.elevationM;
    const et0Mm = et0At(climate, trueM);
    const changeMm = et0At(climate, trueM + 100) - et0Mm;
    const changePct = errorPct(climate, { takenM: trueM + 100, trueM });
    return `| ${climate.name} | ${et0Mm.toFixed(2)} | ${signed(changeMm, 3)} | ${signed(changePct, 2)} |`;
  }),
]);

print([
  `| Sea level assumed where it is | ${TRUE_ELEVATIONS_M.map((metres) => `${metres} m`).join(' | ')} |`,
  `|---|${TRUE_ELEVATIONS_M.map(() => '---').join('|')}|`,
  ...CLIMATES.map((climate) => {
    const cells = TRUE_ELEVATIONS_M.map((trueM) => `${signed(errorPct(climate, { takenM: 0, trueM }), 1)} %`);
    return `| ${climate.name} | ${cells.join(' | ')} |`;
  }),
]);
