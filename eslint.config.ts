import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { folderOrder } from './scripts/eslint/folder-order.ts'

const env = 'process.env belongs in env.ts, parsed there once.'
const payload =
  'Payload stays inside packages/content and the apps that run it: everything else knows published documents only.'
const crossing = 'Import another package by its name, and only as docs/architecture.md allows.'

/** Imports flow schema ← editorial, publisher ← content ← cms and worker, and schema ← site. Turbo checks packages; this sees .astro files too. */
const otherApps = {
  group: ['@carepath/cms*', '@carepath/worker*', '@carepath/site*', '@carepath/handbook*'],
  message: 'Apps never import each other.',
}
const otherFolders = { regex: String.raw`^(\.\./)+(apps|packages|tests|bench|scripts)/`, message: crossing }
const payloadPackages = { regex: String.raw`^(payload$|payload/|@payloadcms/|@payload-config$)`, message: payload }
const payloadTypes = { regex: String.raw`payload-types(\.ts)?$`, message: payload }
const publisher = { group: ['@carepath/publisher*'], message: 'The publisher loads a site; a site never knows it.' }

const astroFiles = ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js']

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    '**/.turbo/',
    '**/next-env.d.ts',
    'data/',
    'shots/',
    'packages/content/src/config/migrations/',
    'packages/content/src/model/payload-types.ts',
    'apps/cms/src/app/(payload)/admin/importMap.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { carepath: { rules: { 'folder-order': folderOrder(import.meta.dirname) } } },
    rules: { 'carepath/folder-order': 'error' },
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: env }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportDeclaration[source.value="node:process"]', message: env },
        {
          selector:
            'CallExpression > MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Run every test: skipIf with a printed reason is the only way out.',
        },
      ],
      'no-restricted-imports': ['error', { patterns: [otherApps, otherFolders, payloadPackages, payloadTypes] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Hooks and adapters must be async by their type, whether or not they wait for anything.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['apps/cms/**', 'apps/worker/**', 'packages/content/**', 'packages/sample-content/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [otherApps, otherFolders] }] },
  },
  {
    files: ['apps/site/**', 'apps/handbook/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [otherApps, otherFolders, payloadPackages, payloadTypes, publisher] },
      ],
    },
  },
  {
    // What the site's own tests look at is looked at in a browser too.
    files: ['tests/journey/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [otherFolders, payloadPackages, payloadTypes] }] },
  },
  {
    // A stock Payload is what the CMS is measured against.
    files: ['bench/src/yardsticks/**', 'bench/tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [otherApps, otherFolders, payloadTypes] }] },
  },
  {
    files: ['packages/schema/src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: String.raw`^(?!zod$|node:|\./|\.\./)`, message: 'The contract imports zod, nothing else.' },
          ],
        },
      ],
    },
  },
  {
    // Run before anything is installed, so that they name other packages' files by path: declarations of commands alone.
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(\.\./)+(?:apps|packages|tests|bench)/(?!.*/command(?:s|-line)\.mjs$)`,
              message: crossing,
            },
          ],
        },
      ],
    },
  },
  { files: ['**/env.ts', 'scripts/**'], rules: { 'no-restricted-properties': 'off' } },
  // A missing value fails a test by itself.
  { files: ['**/*.test.ts', '**/tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Words on the terminal are what these are for.
  { files: ['scripts/**', 'bench/**', '**/cli/**', '**/generate-*.ts'], rules: { 'no-console': 'off' } },
  // Prose and examples are as long as they are.
  { files: ['packages/sample-content/**', 'packages/schema/examples/**'], rules: { 'max-lines': 'off' } },
  astro.configs.recommended,
  // No types are known inside .astro for the linter: astro check has them.
  {
    files: astroFiles,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
)
