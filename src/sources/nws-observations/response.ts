import * as v from 'valibot';
import { windAt2m } from '../../domain/atmosphere';
import { ok, type Result } from '../../domain/result';
import type { EpochMs, SourceFailure } from '../../protocol';
import { decodeBy } from '../decode';
import { meta } from './meta';
import { Instant, quantityIn } from './quantity';

/** What a station saw at an instant; NaN is missing. Precipitation is absent in most records, and not read. */
export interface Observation {
  readonly atMs: EpochMs;
  /** Whether it was made from a METAR report, as opposed to a raw five-minute reading. */
  readonly isReport: boolean;
  readonly tempC: number;
  readonly dewPointC: number;
  readonly humidityPct: number;
  readonly wind2mMps: number;
}

const Answer = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        timestamp: Instant,
        rawMessage: v.nullish(v.string(), ''),
        temperature: quantityIn('degC'),
        dewpoint: quantityIn('degC'),
        relativeHumidity: quantityIn('percent'),
        windSpeed: quantityIn('m_s-1'),
      }),
    }),
  ),
});

/** The observations out of an answer, in its order: units ours, wind brought from 10 m to 2 m, bad values missing. */
export function decodeObservations(body: unknown): Result<readonly Observation[], SourceFailure> {
  const answer = decodeBy(Answer, body);
  if (!answer.ok) return answer;
  const observations = answer.value.features.map(({ properties }) => ({
    atMs: properties.timestamp,
    isReport: properties.rawMessage !== '',
    tempC: properties.temperature,
    dewPointC: properties.dewpoint,
    humidityPct: properties.relativeHumidity,
    wind2mMps: windAt2m(properties.windSpeed, meta.windHeightM),
  }));
  return ok(observations);
}

const HOUR_MS = 3_600_000;

/**
 * The observations to trust, oldest first, one an instant: in an hour that has reports, its raw readings, which often
 * lack values, are left out.
 */
export function trustedObservations(observations: readonly Observation[]): readonly Observation[] {
  const hourOf = ({ atMs }: Observation) => Math.floor(atMs / HOUR_MS);
  const hoursWithReport = new Set(observations.filter(({ isReport }) => isReport).map(hourOf));
  const trusted = observations.filter((record) => record.isReport || !hoursWithReport.has(hourOf(record)));
  const byInstant = new Map(trusted.map((record) => [record.atMs, record]));
  return [...byInstant.values()].sort((a, b) => a.atMs - b.atMs);
}
