import { makeSource } from '../make-source';
import { quotaWaitMs } from '../open-meteo/quota';
import { dailyWeight, splitByWeight } from '../open-meteo/split';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeDays } from './response';

/** Open-Meteo Archive, daily. */
export const openMeteoArchive = makeSource(meta, {
  requestUrl,
  decodeDays,
  weight: dailyWeight,
  split: splitByWeight,
  options: { quotaWaitMs },
});
