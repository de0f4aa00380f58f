import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Turns "what this folder may import" into one rule; each entry is a regular expression and the reason. */
const boundary = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
  ],
});

const tests = ['**/*.test.ts', '**/*.fixture.ts', '**/*.test.tsx', '**/*.spec.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'demo/.data/**',
      'demo/strapi/.strapi/**',
      'demo/strapi/.tmp/**',
      'demo/strapi/types/generated/**',
      'test/results/**',
      'test/bench/results/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off', // the type checker knows every name, and which globals a folder has
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 350 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `client.get<Inbox>(path)` says what an address answers; the parameter is its documentation.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `x!` after a length check is a claim nobody verifies; a default or an error is one.
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object or array with a derived type.' },
        {
          selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
          message: 'A double assertion hides a wrong type; mend the type.',
        },
      ],
    },
  },

  // Messages are tables of sentences; their length says nothing about their clarity.
  { files: ['**/messages/**', '**/translations/**', '**/locales/**'], rules: { 'max-lines': 'off' } },

  { files: ['*.js'], ...tseslint.configs.disableTypeChecked },

  // Plain Node scripts, typed by JSDoc: some run before anything is installed. Their types come from checkJs;
  // what JSON.parse hands over is any there, and a flag that an event sets looks constant to the checker.
  {
    files: ['**/*.mjs', '*.js'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  { files: ['demo/site/src/**/*.ts'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },

  // The contract: two entries, and Yup only behind the second.
  {
    files: ['cms-plugin/shared/src/**/*.ts'],
    ignores: tests,
    rules: boundary(['^(?!\\.{1,2}/|yup$)', 'The contract imports nothing but Yup.']),
  },
  {
    files: ['cms-plugin/shared/src/**/*.ts'],
    ignores: [...tests, 'cms-plugin/shared/src/validate.ts', 'cms-plugin/shared/src/validate/**'],
    rules: boundary(
      [
        '^(?!\\.{1,2}/)',
        'The forms side imports nothing from outside, so that a first field need not wait for Yup.',
      ],
      ['/validate(/|\\.js$|$)', 'The forms side does not reach into the validating side.'],
    ),
  },

  // What these take apart are combining and control characters.
  {
    files: ['cms-plugin/shared/src/{text,search}/**/*.ts'],
    rules: { 'no-control-regex': 'off', 'no-misleading-character-class': 'off' },
  },

  // The plugin's server: its rules know no Strapi, and nothing reaches into the panel or the widget.
  {
    files: ['cms-plugin/server/src/**/*.ts'],
    rules: boundary(['(^|/)(admin|widget)/', 'The server imports neither the panel nor the widget.']),
  },
  {
    files: ['cms-plugin/server/src/domain/**/*.ts'],
    ignores: tests,
    rules: boundary(
      ['^@strapi/', 'Rules are pure: no Strapi here.'],
      ['^knex$', 'Rules are pure: no database here.'],
      ['^node:(fs|http|https|net|timers)', 'Rules are pure: no input or output here.'],
    ),
  },

  // The panel.
  {
    files: ['cms-plugin/admin/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      '@typescript-eslint/unbound-method': 'off', // react-intl and Strapi hand their functions out to be taken apart
      ...boundary(['(^|/)server/', 'The panel talks to the server over HTTP and shares only the contract.']),
    },
  },

  // The widget.
  {
    files: ['widget/src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y },
    settings: { litHtmlSources: ['lit', 'lit/static-html.js'] },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...boundary(
        ['cms-plugin/', 'Of the plugin, the widget imports the contract alone, by its package name.'],
        ['^strapi-plugin-member-services', 'Of the plugin, the widget imports the contract alone.'],
        ['^@strapi/', 'The widget knows no Strapi.'],
      ),
    },
  },

  // Browser journeys: a missing await makes a hollow test.
  {
    files: ['test/journeys/**/*.ts'],
    ...playwright.configs['flat/recommended'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/missing-playwright-await': 'error',
    },
  },
);
