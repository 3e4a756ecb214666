import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,app,scripts,worker}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
