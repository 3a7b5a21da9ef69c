/** What the build of this app adds to Vite, drawn from the app's own tables. vite.config.ts loads it. */
import { meta as openStreetMap } from '../../src/sources/openstreetmap/meta';
import { CONNECT_ORIGINS } from '../../src/sources/registry';
import { changelogModule } from './changelog';
import { contentSecurityPolicy, policyPlugin } from './content-security-policy';
import { firstPagePreload } from './first-page-preload';
import { firstPaint } from './first-paint';
import { onDemandList } from './on-demand-list';
import { outlineAsset } from './outline-asset';
import { pwaOptions } from './pwa-options';
import { zoneTableModule } from './zone-table-module';

/** A relay on another host (README, "Relay"); one beside the app is of the page's own origin. */
const relayUrl = process.env.VITE_RELAY_URL;
const relayOrigins = relayUrl ? [new URL(relayUrl).origin] : [];

const policy = contentSecurityPolicy({ data: [...CONNECT_ORIGINS, ...relayOrigins], tiles: openStreetMap.origins });

const onDemand = onDemandList();

export const appBuild = {
  pwaOptions: (publicDir: string) => pwaOptions(publicDir, openStreetMap.origins, onDemand.isPrecached),
  zoneTableModule,
  changelogModule,
  firstPaint,
  firstPagePreload,
  onDemandList: onDemand.plugin,
  outlineAsset,
  policyPlugin: policyPlugin(policy),
  /** For servers: `frame-ancestors` works in a header only. */
  policyHeader: `${policy}; frame-ancestors 'none'`,
} as const;
