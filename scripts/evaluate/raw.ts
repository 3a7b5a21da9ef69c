/** Each source alone, uncorrected. */

import { NASA_POWER, OPEN_METEO_ARCHIVE } from '../../src/domain/calibration/spec';
import { referenceEtSeries } from '../../src/domain/reference-et/series';
import type { LoadedSite } from '../calibration/sites';

/** FAO-56 of each source's inputs, and Open-Meteo's own ETo. */
export const RAW_NAMES = ['nasa-power', 'open-meteo-archive', 'open-meteo-et0'] as const;
export type RawName = (typeof RAW_NAMES)[number];

/** The ETo of each, mm d⁻¹; null where the site does not have it. */
export function rawEt0({ site, sources }: LoadedSite): Record<RawName, Float64Array | null> {
  const equationOf = (id: string) => {
    const source = sources[id];
    return source ? referenceEtSeries(source.inputs, site).et0Mm : null;
  };
  return {
    'nasa-power': equationOf(NASA_POWER),
    'open-meteo-archive': equationOf(OPEN_METEO_ARCHIVE),
    'open-meteo-et0': sources[OPEN_METEO_ARCHIVE]?.providerEt0Mm ?? null,
  };
}
