// The door to every command: `node commands/launch.mjs start`. It runs on the machine's own Node, which may be old: no
// dependency, nothing native (better-sqlite3 on Node 20 dies by signal 11, without a word). It installs what the lock
// file says when that is not there yet, then goes on under the Node 24 that came with it (docs/decisions).
import { spawn, spawnSync } from "child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { constants, tmpdir } from "os";
import { delimiter, dirname, join } from "path";
import { fileURLToPath } from "url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...options] = process.argv.slice(2);
const file = join(root, "commands", `${command}.ts`);

const pinnedName = `node-${process.platform}-${process.arch}`;
// Not node_modules/.bin/node: npm 10 removes it with the other platform's package.
const pinned = join(root, "node_modules", pinnedName, "bin", "node");
const noPinnedNode = `Et Vous brings its own Node 24 for Linux only: on ${process.platform}-${process.arch} please install Node 24 (this is ${process.versions.node}).`;

refuseOldNode();
refuseUnknownCommand();
if (options.includes("--help") || options.includes("-h")) printHelp();
if (!installedAsLocked()) install();
run(nodeToRun());

function refuseOldNode() {
  if (major(process.versions.node) >= 18) return;
  stop(`Et Vous needs Node 18 or later to start (it brings its own Node 24); this is Node ${process.versions.node}.`);
}

function refuseUnknownCommand() {
  if (/^[a-z-]+$/.test(command) && existsSync(file)) return;
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  stop(`There is no command "${command}". There is: ${Object.keys(scripts).join(", ")}.`);
}

/** A command keeps its help in one constant, so that it can be read before anything is installed. */
function printHelp() {
  const help = /^const HELP = `([^`]+)`;/m.exec(readFileSync(file, "utf8"));
  if (!help) return;
  console.log(help[1]);
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
  const folder = mkdtempSync(join(tmpdir(), "et-vous-install-"));
  const installed = npm(nodeToInstallWith(folder), root);
  rmSync(folder, { recursive: true, force: true });
  if (!installed) stop("The installation failed: see above, then try again.");
}

/**
 * npm ci empties node_modules, and leaves out optional packages that do not declare the Node it runs on (Tailwind's
 * under Node 18): so it runs under the pinned Node, in a folder apart, with the integrity that the lock file gives.
 */
function nodeToInstallWith(folder) {
  const copy = join(folder, "node");
  if (existsSync(pinned)) {
    copyFileSync(pinned, copy);
    return copy;
  }
  if (major(process.versions.node) >= 24) return process.execPath;
  const place = `node_modules/${pinnedName}`;
  const locked = packagesIn(join(root, "package-lock.json"))[place];
  if (!locked) stop(noPinnedNode);
  const manifest = { name: "first", version: "1.0.0", dependencies: { [pinnedName]: locked.version } };
  const lock = { ...manifest, lockfileVersion: 3, packages: { "": manifest, [place]: locked } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
  if (!npm(process.execPath, folder)) stop("Node 24 could not be fetched: see above, then try again.");
  return join(folder, place, "bin", "node");
}

function npm(node, folder) {
  const ci = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { npm_execpath: cli } = process.env;
  const [program, ...first] = cli ? [node, cli] : ["npm"];
  const { status, error } = spawnSync(program, [...first, ...ci], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: envOf(node),
  });
  if (error) console.error(error.message);
  return status === 0;
}

function nodeToRun() {
  if (existsSync(pinned)) return pinned;
  if (major(process.versions.node) >= 24) return process.execPath;
  stop(noPinnedNode);
}

function run(node) {
  const child = spawn(node, [file, ...options], { stdio: "inherit", env: envOf(node) });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A terminal already sends Ctrl+C to every process of its group: the command must not get it twice.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  // npm gives SIGTERM to the shell between it and us, which dies of it without a word to us.
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 500);
  child.on("error", (error) => stop(`Node could not be started: ${error.message}.`));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** The environment in which "node" is this one, for whatever a tool starts in its turn. */
function envOf(node) {
  return { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH };
}

function major(version) {
  return Number(version.split(".")[0]);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
