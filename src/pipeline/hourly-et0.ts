/** ETo by the hour of a source that has hours. The hours stay here: a result keeps what they add up to. */
import { hourlyEt0OfDays } from '../domain/hourly/et0-of-days';
import type { ResolvedSite, SourceDays } from '../protocol';
import type { Download } from './cached-source';

/** The daily sums of a source's hours at the site of the run; nothing for a source without hours. */
export function hourlyEt0Of({ series }: Pick<Download, 'series'>, site: ResolvedSite): Pick<SourceDays, 'hourlyEt0Mm'> {
  return series.hours ? { hourlyEt0Mm: hourlyEt0OfDays(series, site) } : {};
}
