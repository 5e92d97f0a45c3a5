import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

interface ToolRun {
  code: number;
  output: string;
}

/** Runs a tool of node_modules under this same Node; what it says is kept in `output`, or shown as it comes. */
export function runTool(
  [name, ...args]: [string, ...string[]],
  { shown = false, env = {} }: { shown?: boolean; env?: Record<string, string> } = {},
): Promise<ToolRun> {
  const child = spawn(process.execPath, [`${root}node_modules/.bin/${name}`, ...args], {
    cwd: root,
    env: { ...process.env, ...(shown ? {} : { NO_COLOR: "1" }), ...env },
    stdio: shown ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  // Who ends the command ends the tool.
  const end = () => {
    child.kill();
    process.exit(143);
  };
  process.once("SIGTERM", end).once("SIGHUP", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", end).off("SIGHUP", end);
      resolve({ code: code ?? 1, output });
    });
  });
}

export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
