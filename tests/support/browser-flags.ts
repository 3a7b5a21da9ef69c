import { ALL_HOSTS } from './weather-server';

/** Chromium's flags: the providers' names lead to the weather server, no other name leads anywhere. */
export function browserFlags(weatherPort: number): string[] {
  const maps = ALL_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${weatherPort}`);
  const rules = [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}
