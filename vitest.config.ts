import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [solid({ hot: false })],
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  // Solid's client build also in Node, so that its stores are reactive in the tests.
  resolve: { conditions: ['browser', 'development'] },
  // Long, because a shared machine may be busy with other things; no test is about time.
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 },
});
