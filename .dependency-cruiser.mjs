/** The import rules of CONTRIBUTING.md: dependencies point one way, domain knows nobody. */
const may = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(app|components|lib|worker|scripts|bench|e2e|generated|samples)/',
    pathNot: allowed.map((folder) => `^${folder}(/|$)`),
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^generated/' }, to: { circular: true } },
    {
      name: 'pure-core-knows-no-platform',
      comment: 'the questionnaire, extraction and comparison stay free of framework, database and disk',
      severity: 'error',
      from: { path: '^lib/(domain|extraction|evaluation|comparison|url)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(node:|next|react|@prisma|@libsql|@mantine)', dependencyTypesNot: ['type-only'] },
    },
    may('domain', '^lib/domain/', ['lib/domain']),
    may('reading', '^lib/reading/', ['lib/reading', 'lib/domain']),
    may('extraction', '^lib/extraction/', ['lib/extraction', 'lib/domain']),
    may('evaluation', '^lib/evaluation/', ['lib/evaluation', 'lib/domain']),
    may('comparison', '^lib/comparison/', ['lib/comparison', 'lib/domain']),
    may('exports', '^lib/exports/', ['lib/exports', 'lib/domain', 'lib/comparison']),
    may('url', '^lib/url/', ['lib/url', 'lib/domain', 'lib/comparison']),
    may('env', '^lib/env/', ['lib/env']),
    may('store', '^lib/store/', ['lib/store', 'lib/domain', 'lib/comparison', 'lib/env', 'generated']),
    may('workflows', '^lib/workflows/', [
      'lib/workflows',
      'lib/domain',
      'lib/reading',
      'lib/extraction',
      'lib/comparison',
      'lib/exports',
      'lib/store',
      'lib/env',
    ]),
    may('components', '^components/', ['components', 'lib/domain', 'lib/comparison', 'lib/url']),
    may('app', '^app/', [
      'app',
      'components',
      'lib/domain',
      'lib/comparison',
      'lib/exports',
      'lib/url',
      'lib/store/read',
      'lib/workflows',
      'lib/env',
    ]),
    {
      name: 'public-pages-read-published-data-only',
      severity: 'error',
      from: { path: '^app/\\(public\\)/' },
      to: { path: '^lib/workflows/' },
    },
    {
      name: 'only-the-store-knows-prisma',
      severity: 'error',
      from: { pathNot: '^(lib/store|generated|scripts|prisma|bench)/' },
      to: { path: '^(generated/|@prisma/|@libsql/)|node_modules/(@prisma|@libsql)/' },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^lib/testing/|^e2e/|^bench/|^vitest)' },
      to: { path: '(\\.test\\.tsx?$|^lib/testing/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
