/**
 * Style that a tool can hold. `test/architecture/lint` shows a violation of each rule that is ours and sees it named.
 *
 * `consistent-type-imports` stays off: `import type` of an injected class compiles, and Nest then injects `undefined`.
 */
import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import a thing from the file in which it stands.',
};
const NARROWED_TEST = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
  message: 'A test that is committed runs.',
};
const CLOCK = {
  selector:
    ':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"])',
  message: 'Pure code has no clock and no chance: the caller hands on today and ids.',
};
const PROCESS_ENV = {
  object: 'process',
  property: 'env',
  message: 'src/config.ts is the one place that reads the environment; a main hands it over.',
};
const COMMANDS_ONLY = {
  regex: '/domain/(?!tijd/)[^/.]+/',
  allowImportNamePattern: '^[A-Z]',
  message: 'A door sends command classes and never decides or folds by itself.',
};

const NO_BUS = {
  name: '@nestjs/cqrs',
  importNames: ['CommandBus', 'EventBus', 'QueryBus'],
  message:
    'Hand a command in at the CommandDesk and put a question at the QuestionDesk: they ask who may.',
};
const NO_HANDLER = {
  regex: '\\.query\\.js$',
  importNamePattern: 'Handler$',
  message:
    'A question is put at the QuestionDesk; only the lists of questions name who answers it.',
};

const NODE_GLOBALS = ['Buffer', 'URL', 'console', 'process', 'setTimeout'];
const CJS_GLOBALS = ['__dirname', '__filename', 'exports', 'module', 'require'];
const BROWSER_GLOBALS = ['crypto', 'document', 'fetch', 'htmx', 'navigator', 'window'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'data/', 'voorbeeld-data/'] },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  comments.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', 200],
      complexity: ['error', { max: 10, variant: 'modified' }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@eslint-community/eslint-comments/require-description': [
        'error',
        { ignore: ['eslint-enable'] },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/require-await': 'off', // a port is asynchronous also where one adapter need not wait
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', EXPORT_ALL],
    },
  },
  {
    files: ['src/**', 'projections/**', 'migrations/**'],
    ignores: ['src/config.ts', 'src/main.ts', 'src/cli/main.ts'],
    rules: { 'no-restricted-properties': ['error', PROCESS_ENV] },
  },
  {
    files: [
      'src/{domain,text,wording,report}/**',
      'src/import/{plan,read,recognise,source}/**',
      'projections/*/*.projection.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', EXPORT_ALL, CLOCK] },
  },
  {
    files: ['src/{web,api,cli,import,example}/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [COMMANDS_ONLY] }] },
  },
  {
    files: ['src/**', 'projections/**'],
    // The last one is answered from the answers to other questions, when who may ask it was looked at.
    ignores: [
      'src/commands/command-desk.ts',
      'src/questions/question-desk.ts',
      'src/questions/stappen.query.ts',
      'src/questions/twijfels.query.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: [NO_BUS], patterns: [NO_HANDLER] }] },
  },
  {
    files: ['src/questions/question-list.ts', 'projections/queries.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [NO_BUS] }] },
  },
  // A list, one after the other: all that can happen, and all who may import whom, read best in one place.
  { files: ['src/domain/*/*-events.ts', '.dependency-cruiser.cjs'], rules: { 'max-lines': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/max-params': 'off', // a table of cases has as many columns as it needs
      'no-restricted-syntax': ['error', EXPORT_ALL, NARROWED_TEST],
      // What a test reads back is any shape, until its expectation says which.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: readable(NODE_GLOBALS) } },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: readable(CJS_GLOBALS) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['src/{web,api}/**/*.js'], languageOptions: { globals: readable(BROWSER_GLOBALS) } },
);

function readable(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
