import { basename } from "node:path";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const code = ["**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "tests/**/*.{ts,tsx}"];
const edges = ["app/server/env.server.ts", "commands/**", "tests/**", "*.config.*"];

const fileName = {
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!/^\.?[a-z][a-z\d]*(-[a-z\d]+)*(\.[a-z]+)*\.(ts|tsx|js|mjs|cjs)$/.test(name))
        context.report({ node, message: `"${name}" is not in kebab-case.` });
      if (/^(utils?|helpers?|misc|common|manager)\b/.test(name))
        context.report({ node, message: `"${name}" says nothing: name the act or the thing.` });
    },
  }),
};

/** Patterns that are refused wherever they stand; a later block for fewer files has to repeat those it keeps. */
const refused = {
  style: {
    selector: "JSXAttribute[name.name='style']",
    message: "The content security policy forbids inline styles: use a class, or an SVG presentation attribute.",
  },
  sentence: {
    selector: "JSXText[value=/\\p{L}{2}/u]",
    message: "Every visible sentence is in app/i18n, in French and in English.",
  },
  transaction: {
    selector: "CallExpression[callee.property.name='transaction']",
    message: "An async body in drizzle's SQLite transaction commits half of a failed work: use store.write().",
  },
  lonely: {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]",
    message: "No test is skipped or runs alone.",
  },
  sleep: {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: "Wait for what the person would see, not for the clock.",
  },
};

export default defineConfig(
  globalIgnores(["build/", "data/", "public/", "migrations/", "test-results/", "tests/peers/"]),
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    plugins: { house: { rules: { "file-name": fileName } } },
    rules: { "house/file-name": "error", eqeqeq: "error", "no-var": "error", "prefer-const": "error" },
  },
  {
    files: code,
    extends: [tseslint.configs.recommendedTypeChecked, reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      // Three, and the transaction.
      "@typescript-eslint/max-params": ["error", { max: 4 }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // Remix answers by throwing a Response or what data() gives.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: ["Response", "TypedResponse", "DataWithResponseInit"] },
      ],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // A port's method is async for its other bodies too.
      "@typescript-eslint/require-await": "off",
      // It takes a function that a click will call for one that reads the ref while rendering.
      "react-hooks/refs": "off",
      "no-restricted-syntax": ["error", ...Object.values(refused)],
      "no-restricted-properties": ["error", { object: "process", property: "env", message: "Ask readEnv()." }],
      "no-restricted-imports": ["error", { paths: [{ name: "node:process", message: "process is global." }] }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    // Markup is long without being complicated: a component may be twice as long as a function.
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["app/i18n/**", "db/seed/**"],
    rules: { "max-lines": "off" },
  },
  {
    // Remix chooses how it calls these.
    files: ["app/entry.*.tsx"],
    rules: { "@typescript-eslint/max-params": "off" },
  },
  {
    // A table is a list of columns.
    files: ["db/schema/**"],
    // One of primaryKey's two signatures is deprecated; the kit hands both on, the schema uses the other.
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-deprecated": "off" },
  },
  {
    files: ["db/**"],
    rules: {
      // The two engines meet here, and drizzle types each of them on its own.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      "no-restricted-syntax": ["error", refused.lonely],
    },
  },
  {
    files: tests,
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      // The rows of a table-driven test are read as columns.
      "@typescript-eslint/max-params": "off",
      // A describe block is a list of tests; each test is short by habit, not by rule.
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", refused.lonely, refused.sleep],
    },
  },
  {
    files: edges,
    rules: { "no-restricted-properties": "off" },
  },
);
