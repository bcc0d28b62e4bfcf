// @ts-check
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of the house and who may look into whom (README, « The rooms »). */
const zones = [
  {
    target: './shared',
    from: ['./cms', './site', './tests'],
    message: 'shared knows none of its readers.',
  },
  {
    target: './cms',
    from: ['./site', './tests'],
    message: 'The CMS speaks to the site through the publication only.',
  },
  {
    target: './site',
    from: ['./cms', './tests'],
    message: 'The site reads the publication, never the CMS.',
  },
  {
    target: './site/src/components',
    from: [
      './shared/src/publication',
      './site/src/lib/publication.ts',
      './site/src/lib/queries.ts',
    ],
    message: 'A component receives props; presenters read the publication.',
  },
];

const envOnly = 'Read the environment in a file named env.ts, parsed and explained.';
const paths = [{ name: 'node:process', importNames: ['env'], message: envOnly }];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    'var/',
    'cms/next-env.d.ts',
    'cms/src/payload-types.ts',
    'cms/src/migrations/',
    '**/importMap.js',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // Global declarations (App.Locals) have no other way to name a type.
        { prefer: 'type-imports', disallowTypeAnnotations: false },
      ],
      // A hook that answers a promise to whoever waits for one need not await.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Payload, Astro and libsql deprecate today what has no stable successor yet.
      '@typescript-eslint/no-deprecated': 'off',
      // Costly on every assignment, for enums (there are none) and class instances (hardly any).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Payload and Vitest accept async hooks where their types say void.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly' } } },
  { files: ['cms/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
      'no-undef': 'off',
      // A table wider than a phone scrolls in its own region, which the keyboard must reach.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.astro'] }),
      ],
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-imports': ['error', { paths }],
    },
  },
  {
    files: ['site/src/lib/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/*.astro'], message: 'lib is plain TypeScript, without Astro.' }],
        },
      ],
    },
  },
  {
    files: ['shared/src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!zod$|node:|\\.{1,2}/)',
              message: 'shared depends on zod and nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    ignores: ['**/env.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: envOnly },
      ],
    },
  },
);
