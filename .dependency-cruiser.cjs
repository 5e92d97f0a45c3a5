/**
 * The borders of the house. Only what runs is looked at: types may cross every border (tsPreCompilationDeps is off, so
 * an `import type` is gone before it is counted).
 */
const tests = "[.]test[.]tsx?$";

const border = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    border("no-circle", "What needs each other belongs together.", {}, { circular: true }),
    border("no-dead-end", "An import that leads nowhere hides what it would break.", {}, { couldNotResolve: true }),
    border(
      "ui-knows-no-domain",
      "The design system is told everything by its props.",
      { path: "^app/ui/", pathNot: tests },
      { path: "^(app/(features|routes|server|i18n)|db)/" },
    ),
    border(
      "rules-are-pure",
      "A rule is data in, decision out: it imports types, or other rules.",
      { path: "/rules[.]ts$" },
      { pathNot: "/rules[.]ts$" },
    ),
    border(
      "features-know-no-route",
      "The edge calls the features, never the other way round.",
      { path: "^app/features/" },
      { path: "^app/routes/" },
    ),
    border(
      "routes-know-no-database",
      "A route calls one feature function; SQL and stores are further in.",
      { path: "^app/routes/" },
      { path: "^(db/|node_modules/drizzle-orm/)" },
    ),
    border(
      "drivers-stay-in-db",
      "Two engines, one code: only db/ knows which one runs.",
      { path: "^(app/|commands/|server[.]ts)" },
      { path: "^node_modules/(better-sqlite3|pg|drizzle-orm/(better-sqlite3|node-postgres))/" },
    ),
    border(
      "browser-gets-no-server",
      "What is drawn in the browser takes nothing of the server along, however far away.",
      { path: "^app/(features|ui)/.+[.]tsx$", pathNot: tests },
      { path: "^db/|[.]server[.]tsx?$", reachable: true },
    ),
    border(
      "site-knows-no-command",
      "Commands and tests stand outside and call in.",
      { path: "^(app|db)/", pathNot: tests },
      { path: "^(commands|tests)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|data|tests/peers)/" },
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
