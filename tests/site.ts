import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";

const PATIENCE = 120_000;

interface Site {
  url: string;
  stop: () => Promise<void>;
}

/** The demonstration as `npm start` gives it, on a port and a database of its own. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "et-vous-site-"));
  const port = await freePort();
  const server = spawn(process.execPath, [fileURLToPath(new URL("../commands/start.ts", import.meta.url))], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, "demo.db")}`,
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));

  const stop = async () => {
    if (server.exitCode === null && server.kill()) await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await answering(url, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`the site did not start: ${String(error)}\n${said}`);
  }
  return { url, stop };
}

async function answering(url: string, ended: () => boolean): Promise<void> {
  const late = performance.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    if (ended()) throw new Error("it ended by itself");
    if (performance.now() > late) throw new Error(`it said nothing for ${PATIENCE / 1000} s`);
    await pause(100);
  }
}
