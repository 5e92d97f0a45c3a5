import { and, asc, gt, isNotNull } from "drizzle-orm";
import type { Store } from "#db/store.ts";
import { postRows, toLine } from "./list-posts.server.ts";
import type { PostLine } from "./reach-view.ts";

const CHUNK = 1000;
const COLUMNS = [
  ...["numero", "date", "reseau", "fil", "adresse_du_fil", "adresse_de_la_publication"],
  ...["visites", "aime", "repartages", "reponses", "fils_nes", "mesure_le"],
];
/** A mark and semicolons: what spreadsheets in French open as it is meant. */
const BEGINNING = `\uFEFF${COLUMNS.join(";")}\r\n`;

/** Every post that has left, the first first, sent as it is read. What a network does not tell stays empty. */
export function reachCsv(store: Store, origin: string): ReadableStream<Uint8Array> {
  const { posts } = store.tables;
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(BEGINNING)),
    async pull(controller) {
      const rows = await postRows(store)
        .where(and(isNotNull(posts.sentAt), gt(posts.id, after)))
        .orderBy(asc(posts.id))
        .limit(CHUNK);
      after = rows.at(-1)?.post.id ?? after;
      const lines = rows.map((row) => lineOf(toLine(row), origin)).join("");
      if (lines !== "") controller.enqueue(encoder.encode(lines));
      if (rows.length < CHUNK) controller.close();
    },
  });
}

function lineOf({ id, sentAt, network, thread, url, ...figures }: PostLine, origin: string): string {
  const { visits, likes, reposts, replies, started, measuredAt } = figures;
  const cells = [
    ...[String(id), sentAt.toISOString(), network, thread.title, thread.path ? origin + thread.path : "", url ?? ""],
    ...[visits, likes, reposts, replies, started].map((figure) => (figure === null ? "" : String(figure))),
    measuredAt?.toISOString() ?? "",
  ];
  return `${cells.map(written).join(";")}\r\n`;
}

/** What begins like a formula would be run by a spreadsheet: titles are anybody's words. */
function written(cell: string): string {
  const tame = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
