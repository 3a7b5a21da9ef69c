import type { SourceFailure } from '../../protocol';
import { makeSource } from '../make-source';
import { expiresAt } from './expiry';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeDays } from './response';

const OUTSIDE_ITS_AREA = 422;

function meaningOf(failure: SourceFailure): SourceFailure {
  return failure.code === 'http' && failure.status === OUTSIDE_ITS_AREA ? { code: 'outside-area' } : failure;
}

/** MET Norway Locationforecast, hours joined to days. Its terms forbid requests that pass caches by. */
export const metNorway = makeSource(meta, {
  requestUrl,
  decodeDays,
  options: { cache: 'default' },
  expiresAt,
  meaningOf,
});
