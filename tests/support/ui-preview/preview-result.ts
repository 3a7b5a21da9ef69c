/** An invented result: smooth seasons, two sources apart by a little, some days with gaps. For looking at, not for truth. */
import { fuseWeightedMean } from '../../../src/domain/fusion/weighted-mean';
import { weightTiers } from '../../../src/domain/fusion/weights';
import { flagBit } from '../../../src/domain/quality/flags';
import { noValueFlags, raise } from '../../../src/domain/quality/value-flags';
import { referenceEtSeries } from '../../../src/domain/reference-et/series';
import { INPUT_VARIABLES, type InputVariable, makeColumns, missingColumn } from '../../../src/domain/series';
import type { ResolvedSite, RunRequest, RunResult, SourceDays, SourceId, Warning } from '../../../src/protocol';
import { isSimulated } from '../../../src/request';

const LEVEL: Readonly<Record<InputVariable, readonly [mean: number, swing: number]>> = {
  tempMaxC: [29, 4],
  tempMinC: [18, 3],
  tempMeanC: [23.5, 3.5],
  humidityMeanPct: [71, -12],
  wind2mMps: [1.6, 0.5],
  shortwaveMjM2: [19, 5],
  precipitationMm: [2.5, 2.5],
};

const wave = (day: number) =>
  Math.sin((2 * Math.PI * day) / 365) + 0.35 * Math.sin(day * 1.7) + 0.2 * Math.sin(day * 0.6);

function sourceDays(start: number, length: number, shift: number, site: ResolvedSite): SourceDays {
  const column = (mean: number, swing: number) =>
    Float64Array.from({ length }, (_, i) => Math.max(0, mean + swing * wave(start + i) + shift * swing * 0.2));
  const inputs = makeColumns(INPUT_VARIABLES, (name) => column(...LEVEL[name]));
  const { et0Mm } = referenceEtSeries({ startDay: start, ...inputs }, site);
  return { ...inputs, et0Mm, providerEt0Mm: et0Mm.map((value) => 1.04 * value) };
}

function siteOf(request: RunRequest): ResolvedSite {
  return {
    latitudeDeg: request.latitudeDeg,
    longitudeDeg: request.longitudeDeg,
    elevationM: request.elevationM ?? 546,
    elevationSource: request.elevationM === undefined ? 'open-meteo-dem' : 'typed',
    timeZone: 'America/Sao_Paulo',
    timeZoneSource: 'provider',
  };
}

/** A result for a request, with warnings where wanted. */
export function previewResult(request: RunRequest, warnings: readonly Warning[]): RunResult {
  const length = request.end - request.start + 1;
  const simulated = isSimulated(request.sources);
  const ids: readonly SourceId[] = simulated ? ['simulated'] : ['nasa-power', 'open-meteo-archive'];
  const site = siteOf(request);
  const bySource = Object.fromEntries(
    ids.map((id, i) => [id, sourceDays(request.start, length, i === 0 ? 1 : -1, site)]),
  );
  const tiers = weightTiers(null);
  const sources = Object.entries(bySource).map(([id, days]) => ({ id, inputs: { startDay: request.start, ...days } }));
  const fused = fuseWeightedMean(sources, tiers);
  const quality = new Uint8Array(length).fill(3);
  const flags = new Uint32Array(length);
  if (simulated) {
    quality.fill(1);
    flags.fill(flagBit('simulated'));
  }
  for (let i = 5; i < length && !simulated; i += 17) {
    fused.wind2mMps[i] = Number.NaN;
    quality[i] = 0;
    flags[i] = flagBit('missing-wind') | flagBit('single-source');
    quality[i - 1] = 2;
    flags[i - 1] = flagBit('sources-disagree');
    quality[i - 2] = 1;
    flags[i - 2] = flagBit('value-out-of-range') | flagBit('radiation-above-extraterrestrial');
  }
  const { et0Mm } = referenceEtSeries(fused, site);
  return {
    version: 1,
    appVersion: '0.1.0',
    computedAt: Date.now() - 3 * 86_400_000,
    request,
    site,
    method: {
      equation: 'fao56-penman-monteith-daily',
      vaporForm: 'rh-mean',
      fusion: ids.length > 1 ? 'weighted-mean' : 'single-source',
      calibration: { kind: 'none', reason: 'outside-regions' },
      weights: Object.fromEntries(
        ids.length > 1 ? tiers.flatMap((table) => Object.entries(table)).filter(([id]) => id in bySource) : [],
      ),
    },
    sources: ids.map((id, i) => ({
      id,
      url: simulated ? null : 'https://example.org/request',
      retrievedAt: Date.now() - i * 7_200_000,
      cache: i === 0 ? 'network' : 'cache',
      dayCount: length - i,
      dayDefinition: 'local-solar-day',
      kind: 'modelled',
      partialDayCount: 0,
    })),
    warnings,
    days: {
      ...fused,
      et0Mm,
      et0LowMm: et0Mm.map((value) => 0.75 * value),
      et0HighMm: et0Mm.map((value) => 1.3 * value),
      equationEt0Mm: et0Mm,
      wetProbability: missingColumn(length),
      quality,
      flags,
      valueFlags: noValueFlags(length),
      bySource,
    },
  };
}

/** The same, as if the sources were calibrated: moved from the normal by each source, with a narrower band. */
export function calibratedResult(request: RunRequest): RunResult {
  const result = previewResult(request, []);
  const { days } = result;
  const shifts: Partial<Record<SourceId, number>> = { 'nasa-power': -0.42, 'open-meteo-archive': 0.15 };
  const column = (value: number) => new Float64Array(days.et0Mm.length).fill(value);
  const et0Mm = column(4.2 + 0.23 - 0.42 + 0.15 - 0.04);
  const bySource = Object.entries(days.bySource).map(([id, source]) => {
    const own = {
      correctedEt0Mm: source.et0Mm.map((value) => 0.9 * value),
      shiftMm: column(shifts[id as SourceId] ?? 0),
    };
    return [id, { ...source, ...own }];
  });
  return {
    ...result,
    method: {
      ...result.method,
      fusion: 'kalman-update',
      calibration: { kind: 'region', id: 'brazil', heldOut: HELD_OUT, sources: Object.keys(shifts) },
    },
    days: {
      ...days,
      et0Mm,
      et0LowMm: column(3.5),
      et0HighMm: column(4.7),
      bySource: Object.fromEntries(bySource),
      fusion: {
        normalMm: column(4.2),
        carriedMm: column(0.23),
        restoredMm: column(-0.04),
        localMm: column(0),
      },
    },
  };
}

/** Invented, like all here. */
const HELD_OUT = { dayCount: 1000, r2: 0.86, kge: 0.88, nse: 0.85, maeMm: 0.33, rmseMm: 0.42, pbiasPct: 1 };

/** A week at a point in the United States: a station, forecasts, estimates, doubts, parts of days and a band. */
export function estimatedResult(request: RunRequest): RunResult {
  const result = previewResult(request, ESTIMATE_WARNINGS);
  const { days } = result;
  const length = days.et0Mm.length;
  const valueFlags = noValueFlags(length);
  const [flags, quality] = [new Uint32Array(length), new Uint8Array(length).fill(3)];
  const mark = (day: number, flag: 'estimated-value' | 'doubtful-value' | 'forecast', rating: number) => {
    flags[day] = (flags[day] ?? 0) | flagBit(flag);
    quality[day] = Math.min(quality[day] ?? 3, rating);
  };
  for (let day = 0; day < length; day++) {
    if (day % 3 !== 2) continue;
    raise(valueFlags.shortwaveMjM2, day, day > length / 2 ? 'radiation-from-cloud' : 'radiation-from-temp-range');
    mark(day, 'estimated-value', 1);
  }
  for (const name of ['tempMaxC', 'tempMinC', 'tempMeanC'] as const) raise(valueFlags[name], 2, 'interpolated');
  raise(valueFlags.wind2mMps, 3, 'spike');
  mark(3, 'doubtful-value', 2);
  raise(valueFlags.humidityMeanPct, 5, 'humidity-from-temp-min');
  const firstAhead = length - Math.ceil(length / 3);
  const ahead = (shift: number) =>
    days.et0Mm.map((value, day) =>
      day < firstAhead ? Number.NaN : Math.max(0, value + shift * (day - firstAhead + 1)),
    );
  for (let day = firstAhead; day < length; day++) mark(day, 'forecast', 2);
  const report = result.sources[0];
  if (!report) return result;
  const more = { ...report, dayDefinition: 'civil-day', dayCount: length - 2 } as const;
  return {
    ...result,
    sources: [
      ...result.sources,
      {
        ...more,
        id: 'nws-observations',
        kind: 'measured',
        partialDayCount: 1,
        station: { id: 'KDCA', name: 'Washington/Reagan National Airport', distanceKm: 5.44, elevationM: 4.9 },
      },
      { ...more, id: 'nws-forecast', kind: 'forecast', url: null, dayCount: 0, failure: OUTDATED },
      { ...more, id: 'met-norway', kind: 'forecast', partialDayCount: 2 },
    ],
    days: {
      ...days,
      flags,
      quality,
      valueFlags,
      forecastBand: { lowMm: ahead(-0.15), highMm: ahead(0.2), memberCount: 31, url: 'https://example.org/ensemble' },
    },
  };
}

const OUTDATED = { code: 'outdated', updatedAt: Date.now() - 30 * 3_600_000 } as const;
const ESTIMATE_WARNINGS: readonly Warning[] = [
  { code: 'source-failed', source: 'nws-forecast', failure: OUTDATED },
  { code: 'partial-days', source: 'met-norway', dayCount: 2 },
  { code: 'values-estimated', method: 'interpolated', valueCount: 2 },
  { code: 'values-estimated', method: 'radiation-from-cloud', valueCount: 5 },
  { code: 'values-estimated', method: 'radiation-from-temp-range', valueCount: 4 },
];
