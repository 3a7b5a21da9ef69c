/**
 * The steps of one day's ETo in the order of FAO-56 Box 11, each with the numbers put in. A formula is written as FAO-56
 * prints it, with its constants, so this is an account of that standard (short reference) and of no other.
 */
import { meanTemperature } from '../atmosphere';
import type { EtSite } from '../reference-et/terms';
import { QUANTITIES, type Quantities, type QuantityKey } from './quantities';
import { type ExplainableDay, quantitiesOf } from './values';

/** What an input is called in a formula. */
export interface ExplainedInput {
  readonly key: QuantityKey;
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
}

/** Why a step is not simply its formula. */
export type StepNote =
  /** The mean of the sources' own means: not half of the extremes, which were combined by other weights. */
  | 'combined'
  /** As the sources gave it, at 2 m already. */
  | 'given'
  /** The sun does not set, or does not rise: the angle is held at its limit. */
  | 'sun-up-all-day'
  | 'sun-down-all-day'
  /** Without sun Rs/Rso has no value, and 0.8 is taken. */
  | 'no-sun'
  /** More radiation than under a clear sky: Rs/Rso is held at 1. */
  | 'held-at-one'
  /** More vapour than saturation: the deficit is 0. */
  | 'air-saturated'
  | 'soil-heat-of-a-day';

export type StepGroup = 'air' | 'sun' | 'radiation' | 'result';

export interface ExplainedStep {
  readonly key: StepKey;
  readonly group: StepGroup;
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
  /** Of FAO-56; null for what is given, and for what has no number there. */
  readonly equation: `Eq. ${number}` | null;
  /** With `{key}` for each input; null where there is nothing to compute. */
  readonly formula: string | null;
  readonly inputs: readonly ExplainedInput[];
  readonly note: StepNote | null;
}

type Row = readonly [key: QuantityKey, group: StepGroup, equation: number | null, formula: string | null];

const WEIGHT = '({slope} + {psychrometric} · (1 + 0.34 · {wind}))';
const SATURATION = '0.6108 · exp(17.27 · {T} / ({T} + 237.3))';
const saturationAt = (key: QuantityKey) => SATURATION.replaceAll('{T}', `{${key}}`);

/** Angles in rad; ^ is a power. */
const ROWS = [
  ['tempMean', 'air', 9, '({tempMax} + {tempMin}) / 2'],
  ['pressure', 'air', 7, '101.3 · ((293 − 0.0065 · {elevation}) / 293)^5.26'],
  ['psychrometric', 'air', 8, '0.000665 · {pressure}'],
  ['saturationAtMax', 'air', 11, saturationAt('tempMax')],
  ['saturationAtMin', 'air', 11, saturationAt('tempMin')],
  ['saturation', 'air', 12, '({saturationAtMax} + {saturationAtMin}) / 2'],
  ['slope', 'air', 13, `4098 · ${saturationAt('tempMean')} / ({tempMean} + 237.3)^2`],
  ['actualVapor', 'air', 19, '{humidityMean} / 100 · ({saturationAtMax} + {saturationAtMin}) / 2'],
  ['deficit', 'air', null, '{saturation} − {actualVapor}'],
  ['wind', 'air', null, null],
  ['dayOfYear', 'sun', null, null],
  ['latitude', 'sun', 22, 'π / 180 · {latitudeDeg}'],
  ['sunDistance', 'sun', 23, '1 + 0.033 · cos(2 · π / 365 · {dayOfYear})'],
  ['declination', 'sun', 24, '0.409 · sin(2 · π / 365 · {dayOfYear} − 1.39)'],
  ['sunsetAngle', 'sun', 25, 'arccos(−tan({latitude}) · tan({declination}))'],
  [
    'extraterrestrial',
    'sun',
    21,
    '24 · 60 / π · 0.0820 · {sunDistance} · ({sunsetAngle} · sin({latitude}) · sin({declination}) + cos({latitude}) · cos({declination}) · sin({sunsetAngle}))',
  ],
  ['daylight', 'sun', 34, '24 / π · {sunsetAngle}'],
  ['shortwave', 'radiation', null, null],
  ['clearSky', 'radiation', 37, '(0.75 + 0.00002 · {elevation}) · {extraterrestrial}'],
  ['clearness', 'radiation', null, '{shortwave} / {clearSky}'],
  ['netShortwave', 'radiation', 38, '(1 − 0.23) · {shortwave}'],
  [
    'netLongwave',
    'radiation',
    39,
    '4.903 · 10^−9 · (({tempMax} + 273.16)^4 + ({tempMin} + 273.16)^4) / 2 · (0.34 − 0.14 · √{actualVapor}) · (1.35 · {clearness} − 0.35)',
  ],
  ['netRadiation', 'radiation', 40, '{netShortwave} − {netLongwave}'],
  ['soilHeat', 'radiation', 42, null],
  ['radiationTerm', 'result', 6, `0.408 · {slope} · ({netRadiation} − {soilHeat}) / ${WEIGHT}`],
  ['aerodynamicTerm', 'result', 6, `{psychrometric} · 900 / ({tempMean} + 273) · {wind} · {deficit} / ${WEIGHT}`],
  ['et0', 'result', 6, '{radiationTerm} + {aerodynamicTerm}'],
] as const satisfies readonly Row[];

/** The quantities that are steps. */
export type StepKey = (typeof ROWS)[number][0];

/** Sums of weighted means differ from weighted means of sums by rounding alone below this, °C. */
const ROUNDING_C = 1e-9;

/** What is to be said of a step, by its own numbers. */
const NOTES: Partial<Record<QuantityKey, (q: Quantities) => StepNote | null>> = {
  tempMean: (q) => (Math.abs(q.tempMean - meanTemperature(q.tempMax, q.tempMin)) > ROUNDING_C ? 'combined' : null),
  deficit: (q) => (q.actualVapor > q.saturation ? 'air-saturated' : null),
  wind: () => 'given',
  shortwave: () => 'given',
  sunsetAngle: (q) => (q.sunsetAngle === 0 ? 'sun-down-all-day' : q.sunsetAngle === Math.PI ? 'sun-up-all-day' : null),
  clearness: (q) => (q.clearSky === 0 ? 'no-sun' : q.shortwave > q.clearSky ? 'held-at-one' : null),
  soilHeat: () => 'soil-heat-of-a-day',
};

/** A noted step is given or held at a limit: its formula would not give its value. */
function stepOf([key, group, number, formula]: (typeof ROWS)[number], values: Quantities): ExplainedStep {
  const { symbol, unit } = QUANTITIES[key];
  const note = NOTES[key]?.(values) ?? null;
  const used = note ? null : formula;
  const equation = number === null || note === 'combined' ? null : (`Eq. ${number}` as const);
  return {
    key,
    group,
    symbol,
    value: values[key],
    unit,
    equation,
    formula: used,
    inputs: inputsOf(used, values),
    note,
  };
}

function inputsOf(formula: string | null, values: Quantities): ExplainedInput[] {
  const keys = new Set(Array.from(formula?.matchAll(/\{(\w+)\}/g) ?? [], ([, key]) => key as QuantityKey));
  return Array.from(keys, (key) => {
    const { symbol, unit } = QUANTITIES[key];
    return { key, symbol, value: values[key], unit };
  });
}

/**
 * The steps from the inputs of a day to its ETo by FAO-56, ea from the mean humidity (Eq. 19) and u2 as given. The last
 * step is the equation's ETo of the result, to the last bit. A step that lacks an input has the value NaN.
 */
export function explainDay(day: ExplainableDay, site: EtSite): ExplainedStep[] {
  const values = quantitiesOf(day, site);
  return ROWS.map((row) => stepOf(row, values));
}
