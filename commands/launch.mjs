// The door to every command: `node commands/launch.mjs start`. It runs on the machine's own Node, which may be old: no
// dependency, nothing native (better-sqlite3 on Node 20 dies by signal 11, without a word). It installs what the lock
// file says when that is not there yet, then goes on under the Node 24 that came with it (docs/decisions).
import { spawn, spawnSync } from "child_process";
import { existsSync, readFileSync } from "fs";
import { constants } from "os";
import { delimiter, dirname, join } from "path";
import { fileURLToPath } from "url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...options] = process.argv.slice(2);
const file = join(root, "commands", `${command}.ts`);

refuseOldNode();
refuseUnknownCommand();
if (options.includes("--help")) printUsage();
if (!installedAsLocked()) install();
run(pinnedNode());

function refuseOldNode() {
  if (major(process.versions.node) >= 18) return;
  stop(`Et Vous needs Node 18 or later to start (it brings its own Node 24); this is Node ${process.versions.node}.`);
}

function refuseUnknownCommand() {
  if (/^[a-z-]+$/.test(command) && existsSync(file)) return;
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  stop(`There is no command "${command}". There is: ${Object.keys(scripts).join(", ")}.`);
}

/** The help of a command is the comment at its head that begins with "Usage:", so it can be read before anything is installed. */
function printUsage() {
  const comment = /^\/\*\*?\n( \* Usage:[^]*?)\n \*\//m.exec(readFileSync(file, "utf8"));
  if (!comment) return;
  console.log(comment[1].replace(/^ \* ?/gm, ""));
  process.exit(0);
}

/** npm keeps the lock of what it installed in node_modules, and writes it last: an interrupted installation has none. */
function installedAsLocked() {
  const installedLock = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return false;
  const installed = packagesIn(installedLock);
  return Object.entries(packagesIn(join(root, "package-lock.json"))).every(([path, wanted]) => {
    const found = installed[path];
    // What is optional (another platform's binaries) may be absent.
    if (!found) return path === "" || wanted.optional || wanted.devOptional;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

function install() {
  console.log("Installing the dependencies (once, about a minute)...");
  const { npm_execpath: npm, npm_node_execpath: npmNode } = process.env;
  const ci = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  // npm's own Node, since the pinned one is in the folder that npm ci empties.
  const { status, error } = npm
    ? spawnSync(npmNode || process.execPath, [npm, ...ci], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", ci, { cwd: root, stdio: "inherit" });
  if (status !== 0) stop(`The installation failed${error ? ` (${error.message})` : ""}: see above, then try again.`);
}

function pinnedNode() {
  const pinned = join(root, "node_modules", ".bin", "node");
  if (existsSync(pinned)) return pinned;
  if (major(process.versions.node) >= 24) return process.execPath;
  stop(
    `Et Vous runs on Node 24 and brings it along for Linux only: on ${process.platform}-${process.arch} please install Node 24 (this is ${process.versions.node}).`,
  );
}

function run(node) {
  const path = join(root, "node_modules", ".bin") + delimiter + process.env.PATH;
  const child = spawn(node, [file, ...options], { stdio: "inherit", env: { ...process.env, PATH: path } });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A terminal already sends Ctrl+C to every process of its group: the command must not get it twice.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  child.on("error", (error) => stop(`Node could not be started: ${error.message}.`));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

function major(version) {
  return Number(version.split(".")[0]);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
