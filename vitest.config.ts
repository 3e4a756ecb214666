import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{lib,components,app,scripts,worker}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    // Vite gives BASE_URL a meaning of its own; here it is the address of the site, left to its default.
    env: { BASE_URL: '' },
  },
});
