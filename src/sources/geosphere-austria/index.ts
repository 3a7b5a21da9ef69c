import type { SourceFailure } from '../../protocol';
import { makeHourlySource } from '../hourly-source';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeHours } from './response';
import { weatherOf } from './weather';

/** A year of six parameters is 53 000 values; the service gives a million at once. */
const DAYS_PER_REQUEST = 366;

/** GeoSphere Austria's INCA analysis. */
export const geosphereAustria = makeHourlySource(meta, {
  daysPerRequest: DAYS_PER_REQUEST,
  requestUrl,
  decodeHours,
  weatherOf,
  meaningOf,
});

/** It refuses a point off its grid as a bad request, by words alone. */
function meaningOf(failure: SourceFailure): SourceFailure {
  const isOffGrid =
    failure.code === 'http' && failure.status === 400 && /outside of dataset bounds/.test(failure.reason ?? '');
  return isOffGrid ? { code: 'outside-area' } : failure;
}
