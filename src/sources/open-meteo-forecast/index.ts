import { makeSource } from '../make-source';
import { quotaWaitMs } from '../open-meteo/quota';
import { dailyWeight } from '../open-meteo/split';
import { meta } from './meta';
import { requestUrl } from './request';
import { decodeDays } from './response';

/** Open-Meteo Forecast, daily. */
export const openMeteoForecast = makeSource(meta, {
  requestUrl,
  decodeDays,
  weight: dailyWeight,
  options: { quotaWaitMs },
});
