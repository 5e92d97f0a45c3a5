import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of ../shared/data, which not every machine has; null, saying so, where it is absent. */
export function sharedData(path: string): string | null {
  const file = join(import.meta.dirname, "../../shared/data", path);
  if (existsSync(file)) return readFileSync(file, "utf8");
  console.warn(`!! ${file} is absent: its cases are not tried, only our own are.`);
  return null;
}
