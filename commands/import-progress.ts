import cliProgress from "cli-progress";
import type { Progress } from "#app/features/import/import-threads.server.ts";

/** Where nobody watches (a log, another program), a line this often. */
const LINE_MS = 5_000;

/** A bar on a terminal, a line now and then elsewhere. */
export function importProgress(totalBytes: number): { update: Progress; stop: () => void } {
  return process.stdout.isTTY ? bar(totalBytes) : lines(totalBytes);
}

function bar(totalBytes: number) {
  const format = "{bar} {percentage} % | {lines} lines | {duration_formatted}, still {eta_formatted}";
  const shown = new cliProgress.SingleBar({ format, hideCursor: true, fps: 5 }, cliProgress.Presets.shades_classic);
  shown.start(totalBytes, 0, { lines: 0 });
  const update: Progress = ({ lines, bytes }) => shown.update(bytes, { lines: lines.toLocaleString("en") });
  return { update, stop: () => shown.stop() };
}

function lines(totalBytes: number) {
  let said = performance.now();
  const update: Progress = ({ lines, bytes }) => {
    if (performance.now() - said < LINE_MS) return;
    said = performance.now();
    console.log(`${lines.toLocaleString("en")} lines, ${Math.floor((100 * bytes) / Math.max(totalBytes, 1))} %`);
  };
  return { update, stop: () => undefined };
}
