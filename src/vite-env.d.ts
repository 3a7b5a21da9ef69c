/** The version in package.json, put in at build time. */
declare const __APP_VERSION__: string;

interface ImportMetaEnv {
  /** The address of a relay on another host, given at build time; absent where the app's own server may be one. */
  readonly VITE_RELAY_URL?: string;
}
