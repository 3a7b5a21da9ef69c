/** The version in package.json, put in at build time. */
declare const __APP_VERSION__: string;

/** CHANGELOG.md, parsed at build time (scripts/vite/changelog.ts). */
declare module 'virtual:releases' {
  export const releases: readonly import('./pwa/releases').Release[];
}

interface ImportMetaEnv {
  /** The address of a relay on another host, given at build time; absent where the app's own server may be one. */
  readonly VITE_RELAY_URL?: string;
}
