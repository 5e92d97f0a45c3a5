import { defineConfig } from "vitest/config";

const quiet = "./tests/quiet-console.ts";

export default defineConfig({
  test: {
    restoreMocks: true,
    // By itself vitest leaves a core free: on two of them that is half of the machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["{app,db,commands}/**/*.test.ts"], setupFiles: [quiet] },
      },
      {
        extends: true,
        test: {
          name: "component",
          include: ["app/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: [quiet, "./tests/component-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          globalSetup: "./tests/contract/postgres.ts",
          setupFiles: [quiet],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "web",
          include: ["tests/web/**/*.test.ts"],
          globalSetup: "./tests/web/site.ts",
          setupFiles: [quiet],
          // Nothing of the site runs in these files, and jsdom takes a second to load.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Against real counterparts that have packages of their own: `npm run test:peers` installs them.
        extends: true,
        test: {
          name: "peers",
          include: ["tests/peers/*.test.ts"],
          setupFiles: [quiet],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
