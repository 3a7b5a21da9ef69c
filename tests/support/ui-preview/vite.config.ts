/** Serves the screens with invented services, to look at every state: `npx vite --config tests/support/ui-preview/vite.config.ts`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [solid()],
  define: { __APP_VERSION__: JSON.stringify('0.1.0-preview') },
  server: { fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
});
