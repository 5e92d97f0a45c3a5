import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const elsewhere = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
// Without fonts of their own, small machines draw no letter at all.
const packages = ["chromium", "fonts-liberation", "fonts-noto-color-emoji"];

/** For a machine without a screen, a sandbox or anything to update from. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The Chromium of this machine: the one of CHROMIUM_PATH, or the first that is found. */
export function findChromium(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env["CHROMIUM_PATH"] ?? "", ...places, ...elsewhere].find((path) => existsSync(path));
}

/** Installs Debian's or Ubuntu's Chromium; says what is in the way where it cannot. */
export function installChromium(): string | null {
  const byHand = "please install Chromium, or give its path in CHROMIUM_PATH.";
  if (spawnSync("apt-get", ["--version"]).error) return `There is no Chromium and no apt-get: ${byHand}`;
  if (process.getuid?.() !== 0) return `There is no Chromium and only root may install it: ${byHand}`;
  console.log("Installing Chromium with apt-get (once, a few minutes)...");
  for (const task of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status, stdout, stderr } = spawnSync("apt-get", ["-qq", ...task], { env, encoding: "utf8" });
    if (status !== 0) return `apt-get ${task.join(" ")} failed, ${byHand}\n${stdout}${stderr}`;
  }
  return findChromium() ? null : `apt-get has installed no Chromium: ${byHand}`;
}
