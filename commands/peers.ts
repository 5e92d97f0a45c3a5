import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { root } from "./tool.ts";

const folder = `${root}tests/peers`;

const Lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        optional: z.boolean().default(false),
      }),
    ),
  })
  .transform(({ packages }) => packages);

/**
 * The real counterparts (a Bluesky PDS, 350 MB) have packages and a lock file of their own: nobody else downloads them.
 * Says why they are not there in the end, or nothing.
 */
export function installPeers(): string | null {
  if (arePeersInstalled()) return null;
  console.log("Installing the peers of tests/peers (once, about a minute)...");
  // None of their installation scripts is needed.
  const ci = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env["npm_execpath"];
  const [program, ...first] = cli ? [process.execPath, cli] : ["npm"];
  const { status, error } = spawnSync(program, [...first, ...ci], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status === 0 && arePeersInstalled()) return null;
  return `The peers of tests/peers could not be installed${error ? ` (${error.message})` : ""}: their tests need a Bluesky PDS from npm. Is the registry within reach?`;
}

/** npm keeps the lock of what it installed, and writes it last. */
function arePeersInstalled(): boolean {
  const written = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(written)) return false;
  const installed = packagesIn(written);
  return Object.entries(packagesIn(`${folder}/package-lock.json`)).every(([path, wanted]) => {
    const found = installed[path];
    // What is optional (another platform's binaries) may be absent.
    if (!found) return path === "" || wanted.optional;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesIn(lockFile: string) {
  return Lock.parse(JSON.parse(readFileSync(lockFile, "utf8")));
}
