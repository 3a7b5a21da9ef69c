import type { SourceFailure } from '../../protocol';
import { makeHourlySource } from '../hourly-source';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeHours } from './response';
import { weatherOf } from './weather';

/** A season: about 2200 records of half a kilobyte before compression. */
const DAYS_PER_REQUEST = 92;

/** Bright Sky, hourly observations of the German weather service. */
export const brightSky = makeHourlySource(meta, {
  daysPerRequest: DAYS_PER_REQUEST,
  requestUrl,
  decodeHours,
  weatherOf,
  meaningOf,
});

/** It answers 404 where no station stands within 50 km, or none did at that time. */
function meaningOf(failure: SourceFailure): SourceFailure {
  return failure.code === 'http' && failure.status === 404 ? { code: 'outside-area' } : failure;
}
