import js from "@eslint/js";
import tseslint from "typescript-eslint";

/**
 * The layer table. Each room of `src/` names the rooms and the packages it may import; everything else is refused,
 * imports of types included. Read it together with "How it is built" in the README.
 */
const ROOMS = {
  domain: { rooms: [], packages: ["big.js", "valibot"] },
  scorecard: { rooms: ["domain"], packages: ["big.js"] },
  app: { rooms: ["domain", "scorecard"], packages: ["big.js", "valibot"] },
  files: { rooms: ["domain", "app"], packages: ["big.js", "fflate", "hucre/csv", "numfmt", "node:*"] },
  cli: { rooms: ["domain", "app", "files"], packages: ["node:*"] },
};

const rooms = Object.keys(ROOMS);

/** A configuration block that refuses, below `src/room`, every import the table does not allow. */
function roomRule(room) {
  const { rooms: allowed, packages } = ROOMS[room];
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
  const allowedPackage = packages.map((name) => name.replace(/[.]/g, "\\.").replace("*", ".+")).join("|");
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
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
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", 350],
    },
  },
  ...rooms.map(roomRule),
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
  { files: ["eslint.config.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["src/cli/**", "scripts/**", "bench/**", "eslint.config.js"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
