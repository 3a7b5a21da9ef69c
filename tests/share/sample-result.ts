import { epochDayOf } from '../../src/domain/calendar';
import { flagBit } from '../../src/domain/quality/flags';
import { QUALITY } from '../../src/domain/quality/rating';
import { noValueFlags, raise } from '../../src/domain/quality/value-flags';
import { INPUT_VARIABLES, makeColumns } from '../../src/domain/series';
import type { ResultDays, RunResult, SourceDays } from '../../src/protocol';

export const START = epochDayOf(2024, 2, 28);

/**
 * Three days over a leap day: an ordinary one, one of zeros with estimates, a doubt and a band, one without humidity and
 * so without ETo.
 */
export function sampleResult(changes: Partial<RunResult> = {}): RunResult {
  return { ...base(), ...changes };
}

/** The same on the simulated climate. */
export function simulatedResult(): RunResult {
  const result = base();
  const { request, sources, days } = result;
  return {
    ...result,
    request: { ...request, sources: ['simulated'] },
    sources: sources.map((report) => ({ ...report, id: 'simulated' as const, url: 'simulated:0,0' })),
    days: { ...days, bySource: { simulated: sourceDays() } },
  };
}

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
      fusion: 'single-source',
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
      quality: Uint8Array.of(QUALITY.HIGH, QUALITY.LOW, QUALITY.NONE),
      forecastBand: {
        lowMm: Float64Array.of(Number.NaN, -0.1, Number.NaN),
        highMm: Float64Array.of(Number.NaN, 0.25, Number.NaN),
        memberCount: 31,
        url: 'https://ensemble-api.open-meteo.com/v1/ensemble?start=2024-02-29',
      },
      valueFlags: valueFlags(),
      flags: Uint32Array.of(0, flagBit('single-source') | flagBit('forecast'), flagBit('missing-humidity')),
      bySource: { 'nasa-power': sourceDays() },
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

function sourceDays(): SourceDays {
  return {
    ...inputs(),
    et0Mm: Float64Array.of(4.123456789, 0, Number.NaN),
    providerEt0Mm: Float64Array.of(4.2, Number.NaN, Number.NaN),
  };
}
