import { SETTINGS } from "./settings.server.ts";

/** The README's table of settings, made from the schema that reads them. */
export function settingsTable(): string {
  const lines = Object.entries(SETTINGS.shape).map(
    ([name, setting]) => `| \`${name}\` | ${setting.description ?? ""} |`,
  );
  return lines.join("\n");
}
