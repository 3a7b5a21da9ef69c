/** What the build of this app adds to Vite, drawn from the app's own tables. vite.config.ts loads it. */
import { meta as openStreetMap } from '../../src/sources/openstreetmap/meta';
import { CONNECT_ORIGINS } from '../../src/sources/registry';
import { contentSecurityPolicy, policyPlugin } from './content-security-policy';
import { pwaOptions } from './pwa-options';
import { zoneTableModule } from './zone-table-module';

const policy = contentSecurityPolicy({ data: CONNECT_ORIGINS, tiles: openStreetMap.origins });

export const appBuild = {
  pwaOptions: (publicDir: string) => pwaOptions(publicDir, openStreetMap.origins),
  zoneTableModule,
  policyPlugin: policyPlugin(policy),
  /** For servers: `frame-ancestors` works in a header only. */
  policyHeader: `${policy}; frame-ancestors 'none'`,
} as const;
