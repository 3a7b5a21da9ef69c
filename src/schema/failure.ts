/** What went wrong or wants to be known in a result: every member of the protocol's unions. */
import * as v from 'valibot';
import { count, elevationM, epochDay, finite, instant, sourceId, whole } from './column';

const reason = v.exactOptional(v.string());

export const sourceFailure = v.variant('code', [
  v.object({ code: v.literal('offline') }),
  v.object({ code: v.literal('timeout'), afterMs: finite }),
  v.object({ code: v.literal('blocked') }),
  v.object({ code: v.literal('http'), status: whole, reason }),
  v.object({ code: v.literal('rate-limited'), retryAfterMs: v.exactOptional(finite), reason }),
  v.object({ code: v.literal('invalid-response'), path: v.string() }),
  v.object({ code: v.literal('outside-coverage'), first: epochDay, last: epochDay }),
  v.object({ code: v.literal('outside-area') }),
  v.object({ code: v.literal('outdated'), updatedAt: instant }),
  v.object({ code: v.literal('no-data') }),
]);

export const warning = v.variant('code', [
  v.object({ code: v.literal('source-failed'), source: sourceId, failure: sourceFailure }),
  v.object({ code: v.literal('stale-cache'), source: sourceId, retrievedAt: instant }),
  v.object({ code: v.literal('days-without-et0'), dayCount: count }),
  v.object({ code: v.literal('values-removed'), source: sourceId, valueCount: count }),
  v.object({
    code: v.literal('values-estimated'),
    method: v.picklist([
      'interpolated',
      'humidity-from-temp-min',
      'radiation-from-cloud',
      'radiation-from-temp-range',
      'wind-from-climatology',
      'wind-default',
    ]),
    valueCount: count,
  }),
  v.object({ code: v.literal('no-forecast-band'), failure: sourceFailure }),
  v.object({ code: v.literal('partial-days'), source: sourceId, dayCount: count }),
  v.object({ code: v.literal('elevation-assumed'), elevationM }),
  v.object({ code: v.literal('elevation-of-grid-cell'), source: sourceId, elevationM }),
  v.object({ code: v.literal('near-coast') }),
  v.object({ code: v.literal('land-unchecked') }),
  v.object({ code: v.literal('on-lake') }),
  v.object({ code: v.literal('simulated') }),
  v.object({ code: v.literal('storage-unavailable') }),
  v.object({ code: v.literal('storage-full') }),
]);
