import { availableParallelism } from "node:os";
import { StartRefusal } from "#db/start-refusal.ts";
import { refusalOfMigrations } from "./migrations.ts";
import { run } from "./run.ts";
import { runTool, seconds } from "./tool.ts";

const HELP = `npm run check [-- STEP...]
What has to hold before a commit: format, lint, borders between folders, types, unused code, migrations.
STEP is one of format, lint, borders, types, unused, migrations; all of them by default.`;

/** A step says what is wrong, or nothing. The longest first, so that none is left running alone at the end. */
const steps: Record<string, () => Promise<string>> = {
  lint: tool("eslint", ".", "--max-warnings=0"),
  types: tool("tsc", "--noEmit"),
  format: tool("prettier", "--check", "."),
  borders: tool("depcruise", "app", "db", "commands", "tests", "server.ts"),
  unused: tool("knip"),
  migrations: async () => (await refusalOfMigrations()) ?? "",
};

run(HELP, async () => {
  const start = performance.now();
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
  const unknown = chosen.find((name) => !steps[name]);
  if (unknown) throw new StartRefusal(`There is no step "${unknown}". There is: ${Object.keys(steps).join(", ")}.`);

  const failures: string[] = [];
  const waiting = [...chosen];
  await Promise.all(Array.from({ length: availableParallelism() }, () => runAll(waiting, failures)));
  for (const failure of failures) console.error(`\n${failure}`);
  console.log(`\n${chosen.length - failures.length} of ${chosen.length} steps passed in ${seconds(start)}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
});

async function runAll(waiting: string[], failures: string[]): Promise<void> {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const begun = performance.now();
    const wrong = await steps[name]?.().catch(String);
    if (wrong) failures.push(`${name}\n${wrong}`);
    console.log(`${wrong ? "✗" : "✓"} ${name.padEnd(10)} ${seconds(begun)}`);
  }
}

function tool(...command: [string, ...string[]]): () => Promise<string> {
  return async () => {
    const { code, output } = await runTool(command);
    return code === 0 ? "" : output || `${command.join(" ")} ended with code ${code}`;
  };
}
