import { i18nOf } from "#app/i18n/i18n.server.ts";
import type { Store } from "#db/store.ts";
import { type HashedLine, linesBetween } from "./lines.server.ts";
import { summaryOf } from "./summary.server.ts";

const CHUNK = 2_000;

const COLUMNS = [
  "numero",
  "date",
  "acte",
  "acte_en_clair",
  "objet",
  "adresse",
  "motif",
  "motif_en_clair",
  "automatique",
  "empreinte_precedente",
  "empreinte",
];

/** A mark and semicolons: what spreadsheets in French open as it is meant. */
const BEGINNING = `\uFEFF${COLUMNS.join(";")}\r\n`;

export interface CsvRequest {
  origin: string;
  now: Date;
}

/** The whole register from its first line, sent as it is read: a million lines never stand in memory. */
export async function registerCsv(store: Store, request: CsvRequest): Promise<ReadableStream<Uint8Array>> {
  const { head } = await summaryOf(store, request.now);
  const upTo = head?.place ?? 0;
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BEGINNING)),
    async pull(controller) {
      const lines = await linesBetween(store, { after, upTo, limit: CHUNK });
      after = lines.at(-1)?.place ?? upTo;
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.map((line) => rowOf(line, request)).join("")));
      if (lines.length < CHUNK) controller.close();
    },
  });
}

/** In French whoever asks, so that two copies can be compared. */
function rowOf(line: HashedLine, { origin }: CsvRequest): string {
  const { t } = i18nOf("fr");
  const { place, day, act, kind, thread, ground, automated, previousHash, hash } = line;
  const cells = [
    String(place),
    day,
    act,
    t(`reports:acts.${act}`),
    t(`register:kinds.${kind}`),
    thread ? origin + thread.path : "",
    ground ?? "",
    ground ? t(`reports:grounds.${ground}`) : "",
    automated ? "oui" : "non",
    previousHash,
    hash,
  ];
  return `${cells.map(quoted).join(";")}\r\n`;
}

function quoted(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
