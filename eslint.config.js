import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * The layer table. Each room of `src/` names the rooms and the packages it may import; everything else is refused,
 * imports of types included. Read it together with "How it is built" in the README.
 */
const ROOMS = {
  domain: { rooms: [], packages: ["big.js", "valibot"] },
  scorecard: { rooms: ["domain"], packages: ["big.js"] },
  app: { rooms: ["domain", "scorecard"], packages: ["big.js", "valibot"] },
  excel: { rooms: ["domain", "app"], packages: [] },
  files: { rooms: ["domain", "app"], packages: ["big.js", "fflate", "numfmt", "node:*"] },
  cli: { rooms: ["domain", "app", "files"], packages: ["node:*"] },
  taskpane: {
    rooms: ["domain", "app"],
    packages: ["react", "react-dom/client", "@fluentui/react-components", "@fluentui/react-icons", "@tanstack/react-virtual"],
  },
  commands: { rooms: ["app", "excel"], packages: [] },
  workbench: {
    rooms: ["domain", "scorecard", "app", "files", "cli", "taskpane"],
    packages: ["@univerjs/*", "hucre", "hucre/xlsx", "numfmt", "rxjs"],
  },
};

const rooms = Object.keys(ROOMS);

/** A configuration block that refuses, below `src/room`, every import the table does not allow. */
function roomRule(room) {
  return { files: [`src/${room}/**/*.{ts,tsx}`], rules: roomRules(room, ROOMS[room]) };
}

function roomRules(room, { rooms: allowed, packages }) {
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
  const allowedPackage = packages.map((name) => name.replace(/[.]/g, "\\.").replace("*", ".+")).join("|");
  return {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
            message: `src/${room} may import only: ${[room, ...allowed].join(", ")}.`,
          },
          {
            regex: `^(?!\\.)(?!(${allowedPackage})$)`,
            message: `src/${room} may import only these packages: ${packages.join(", ")}.`,
          },
        ],
      },
    ],
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js", "webpack.config.js", "scripts/check-scorecard.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      curly: ["error", "multi-line", "consistent"],
      "max-lines": ["error", 400],
    },
  },
  ...rooms.map(roomRule),
  {
    // Only the pane's entry joins it to Excel and to the reader of files; everything else of it runs over any workbook.
    files: ["src/taskpane/main.tsx"],
    rules: roomRules("taskpane", { rooms: ["domain", "app", "excel", "files"], packages: ROOMS.taskpane.packages }),
  },
  {
    // Colours come from the theme alone, or the pane would not follow Excel into dark and high contrast.
    files: ["src/taskpane/**"],
    rules: {
      "no-restricted-syntax": ["error", { selector: "Literal[value=/^#[0-9a-f]{3,8}$|^rgba?[(]/i]", message: "Use a token of the theme." }],
    },
  },
  {
    files: ["src/{excel,taskpane,commands}/**/*.{ts,tsx}"],
    // Two of its rules take the answers of getXml and of getCellProperties for properties that were never loaded.
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      ["call-sync-after-load", "no-empty-load", "no-navigational-load", "no-office-initialize", "test-for-null-using-isNullObject"].map(
        (rule) => [`office-addins/${rule}`, "error"],
      ),
    ),
  },
  {
    // A check knows its own row and nothing of the other checks: only the list may name them all.
    files: ["src/domain/checks/*.ts"],
    ignores: ["src/domain/checks/index.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\./", message: "A check may not import another check." }] },
      ],
    },
  },
  { files: ["eslint.config.js", "webpack.config.js"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["src/cli/**", "scripts/**", "bench/**", "eslint.config.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
);
