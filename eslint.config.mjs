import tseslint from "typescript-eslint";

const clock = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: "Take the day as an argument: the clock is a port.",
  },
  {
    selector: "MemberExpression[object.name='Date']",
    message: "Take the day as an argument: the clock is a port.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true }],
      complexity: ["error", 12],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: [
      "src/receivables/**/*.ts",
      "src/workbook/**/*.ts",
      "src/letters/**/*.ts",
      "src/collections/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...clock] },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
);
