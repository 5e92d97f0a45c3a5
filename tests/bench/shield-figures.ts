import { measureShield, type ShieldFigures } from "../corpus/measure-shield.ts";

/** What the shield finds and spares, as a table, and what it did wrong below. */
export function shieldFigures(): string {
  const { msFor5000, shared, ...own } = measureShield();
  const rows = [row("our own corpus", own), ...(shared ? [row("the shared cases", shared)] : [])];
  const wrong = [own, ...(shared ? [shared] : [])].flatMap(({ missed, harmed }) => [
    ...missed.map((text) => `missed: ${text}`),
    ...harmed.map((text) => `harmed: ${text}`),
  ]);
  return [
    "| sentences | secrets masked | harmless sentences changed | missed | harmed |",
    "|---|---|---|---|---|",
    ...rows,
    `A text of 5,000 characters takes ${msFor5000.toFixed(2)} ms (median).`,
    ...wrong,
  ].join("\n");
}

function row(name: string, { recall, falseMasks, missed, harmed }: ShieldFigures): string {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  return `| ${name} | ${percent(recall)} | ${percent(falseMasks)} | ${missed.length} | ${harmed.length} |`;
}
