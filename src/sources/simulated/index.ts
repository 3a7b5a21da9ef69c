import { dayCount } from '../../domain/calendar';
import { ok } from '../../domain/result';
import type { WeatherSource } from '../../ports';
import { simulateDays } from './climate';
import { meta } from './meta';

/** The simulated climate as a source: it asks no one and never fails. */
export const simulated: WeatherSource = {
  meta,
  async fetchDays(query, context) {
    context.signal.throwIfAborted();
    return ok({
      series: simulateDays(query, query.start, dayCount(query.start, query.end)),
      url: `simulated:${query.latitudeDeg},${query.longitudeDeg}`,
      retrievedAt: context.now(),
      elevationM: null,
      timeZone: null,
    });
  },
};
