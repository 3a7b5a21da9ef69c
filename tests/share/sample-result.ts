import { epochDayOf } from '../../src/domain/calendar';
import { flagBit } from '../../src/domain/quality/flags';
import { QUALITY } from '../../src/domain/quality/rating';
import { noValueFlags, raise } from '../../src/domain/quality/value-flags';
import { INPUT_VARIABLES, makeColumns, missingColumn } from '../../src/domain/series';
import type { Method, ResultDays, RunResult, SourceDays } from '../../src/protocol';

export const START = epochDayOf(2024, 2, 28);

/**
 * Three days over a leap day: an ordinary, calibrated one, one of zeros with estimates, a doubt, a forecast and no
 * calibration, one without humidity and so without ETo.
 */
export function sampleResult(changes: Partial<RunResult> = {}): RunResult {
  return { ...base(), ...changes };
}

/** The same on the simulated climate, which is never calibrated. */
export function simulatedResult(): RunResult {
  const result = uncalibratedResult();
  const { request, sources, days } = result;
  return {
    ...result,
    request: { ...request, sources: ['simulated'] },
    sources: sources.map((report) => ({ ...report, id: 'simulated' as const, url: 'simulated:0,0' })),
    days: { ...days, bySource: { simulated: sourceDays() } },
  };
}

/** The same where nothing is calibrated: ETo by the equation, and no chance of rain. */
export function uncalibratedResult(): RunResult {
  const result = base();
  const { fusion: _, ...days } = result.days;
  return {
    ...result,
    method: { ...result.method, fusion: 'single-source', calibration: { kind: 'none', reason: 'outside-regions' } },
    days: {
      ...days,
      equationEt0Mm: days.et0Mm,
      wetProbability: missingColumn(3),
      bySource: { 'nasa-power': sourceDays() },
    },
  };
}

/** The method of a result that stands on a person's own station. */
export function stationMethod(): Method {
  const { heldOut } = CALIBRATION;
  const after = { ...heldOut, maeMm: 0.31, kge: Number.NaN };
  const days = { firstDay: epochDayOf(2019, 1, 1), lastDay: epochDayOf(2023, 12, 31), truthDayCount: 1700 };
  const fit = { level: 'monthly', base: 'region', ...days, before: heldOut, after, isUsed: true } as const;
  return { ...base().method, calibration: { kind: 'station', stationId: 's-1', name: 'Farm', fit } };
}

const CALIBRATION = {
  kind: 'region',
  id: 'brazil',
  heldOut: {
    dayCount: 4000,
    r2: 0.86,
    kge: 0.88,
    nse: 0.85,
    maeMm: 0.33,
    rmseMm: 0.42,
    pbiasPct: -1.5,
    band: { coverage90: 0.9, meanWidthMm: 1.4, crpsMm: 0.24 },
  },
  sources: ['nasa-power'],
} as const satisfies Method['calibration'];

function base(): RunResult {
  return {
    version: 1,
    appVersion: '1.2.3',
    computedAt: Date.UTC(2024, 2, 5, 12, 30),
    request: { latitudeDeg: 0, longitudeDeg: -47.6476, start: START, end: START + 2, sources: 'auto' },
    site: {
      latitudeDeg: 0,
      longitudeDeg: -47.6476,
      elevationM: -4.5,
      elevationSource: 'open-meteo-dem',
      timeZone: 'America/Belem',
      timeZoneSource: 'provider',
    },
    method: {
      equation: 'fao56-penman-monteith-daily',
      vaporForm: 'rh-mean',
      fusion: 'kalman-update',
      calibration: CALIBRATION,
      weights: {},
    },
    sources: [
      {
        id: 'nasa-power',
        url: 'https://power.larc.nasa.gov/api/temporal/daily/point?start=20240228',
        retrievedAt: Date.UTC(2024, 2, 5, 12, 29),
        cache: 'stale',
        dayCount: 3,
        dayDefinition: 'local-solar-day',
        kind: 'modelled',
        partialDayCount: 1,
      },
    ],
    warnings: [],
    days: {
      startDay: START,
      ...inputs(),
      et0Mm: Float64Array.of(4.123456789, 0, Number.NaN),
      et0LowMm: Float64Array.of(3.5, 0, Number.NaN),
      et0HighMm: Float64Array.of(4.75, 0.5, Number.NaN),
      equationEt0Mm: Float64Array.of(4.5, 0, Number.NaN),
      wetProbability: Float64Array.of(0.85, Number.NaN, Number.NaN),
      fusion: firstDayOnly({ normalMm: 4, carriedMm: 0.25, restoredMm: -0.0625, localMm: 0 }),
      quality: Uint8Array.of(QUALITY.HIGH, QUALITY.LOW, QUALITY.NONE),
      forecastBand: {
        lowMm: Float64Array.of(Number.NaN, -0.1, Number.NaN),
        highMm: Float64Array.of(Number.NaN, 0.25, Number.NaN),
        memberCount: 31,
        url: 'https://ensemble-api.open-meteo.com/v1/ensemble?start=2024-02-29',
      },
      valueFlags: valueFlags(),
      flags: Uint32Array.of(
        0,
        flagBit('single-source') | flagBit('forecast') | flagBit('not-calibrated'),
        flagBit('missing-humidity'),
      ),
      // 4 + 0.25 − 0.064043211 − 0.0625 + 0 is the ETo of the first day.
      bySource: { 'nasa-power': { ...sourceDays(), ...firstDayOnly({ correctedEt0Mm: 4.1, shiftMm: -0.064043211 }) } },
    },
  };
}

function valueFlags(): ResultDays['valueFlags'] {
  const flags = noValueFlags(3);
  raise(flags.precipitationMm, 0, 'not-all-sources');
  raise(flags.shortwaveMjM2, 1, 'radiation-from-cloud');
  raise(flags.wind2mMps, 1, 'wind-default');
  raise(flags.tempMaxC, 1, 'repeated');
  return flags;
}

function inputs() {
  return {
    ...makeColumns(INPUT_VARIABLES, () => Float64Array.of(12.5, 0, -3.25)),
    humidityMeanPct: Float64Array.of(80, 0, Number.NaN),
  };
}

/** Columns that have a value on the first day only. */
function firstDayOnly<Name extends string>(values: Record<Name, number>): Record<Name, Float64Array> {
  const columns = Object.entries<number>(values).map(([name, value]) => [
    name,
    Float64Array.of(value, Number.NaN, Number.NaN),
  ]);
  return Object.fromEntries(columns);
}

function sourceDays(): SourceDays {
  return {
    ...inputs(),
    et0Mm: Float64Array.of(4.123456789, 0, Number.NaN),
    providerEt0Mm: Float64Array.of(4.2, Number.NaN, Number.NaN),
  };
}
