import { makeSource } from '../make-source';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeDays } from './response';

/** NASA POWER daily, asked at a point. */
export const nasaPower = makeSource(meta, { requestUrl, decodeDays });
