/** What may be asked through the relay: the sources that a browser may fail to ask by itself, at the paths they use. */
import type { Lane, SourceMeta } from '../ports';
import type { SourceId } from '../protocol';
import { SOURCE_METAS } from '../sources/registry';

/** One address that may be asked. */
export interface AllowedAddress {
  readonly host: string;
  /** The whole path; it holds no coordinates. */
  readonly path: string;
  readonly lane: Lane;
}

/** The paths that each source asks (its request.ts), for the sources whose record names the relay. */
const PATHS_BY_SOURCE: Readonly<Partial<Record<SourceId, readonly string[]>>> = {
  'nasa-power': ['/api/temporal/daily/point'],
  'met-norway': ['/weatherapi/locationforecast/2.0/complete'],
  'geosphere-austria': ['/v1/timeseries/historical/inca-v1-1h-1km'],
};

/** Whether the app may ask a source through the relay. */
export function usesRelay({ access }: Pick<SourceMeta, 'access'>): boolean {
  return access === 'direct-then-proxy' || access === 'proxy-only';
}

function addressesOf({ id, origins, policy }: SourceMeta): AllowedAddress[] {
  const paths = PATHS_BY_SOURCE[id] ?? [];
  return origins.flatMap((origin) =>
    paths.map((path) => ({ host: new URL(origin).host, path, lane: policy.lane }) as const),
  );
}

/**
 * Every address the relay asks. Sources that answer browsers are left out on purpose: a relay for them would put the
 * requests of all its visitors on the allowance of one address.
 */
export const ALLOWED_ADDRESSES: readonly AllowedAddress[] = SOURCE_METAS.filter(usesRelay).flatMap(addressesOf);
