import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.{ts,mjs}', 'worker/main.ts', 'bench/main.ts', 'e2e/**/*.ts'],
  project: ['{app,components,lib,worker,scripts,bench,e2e}/**/*.{ts,tsx,mjs}'],
  // A schema and its type are named where they are made, even if only one of them is used elsewhere.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    '@prisma/client', // imported by the generated client
    'dependency-cruiser', // run by its path
  ],
};

export default config;
