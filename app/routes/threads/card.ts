import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCard } from "#app/features/cards/read-card.server.ts";
import type { ThreadKind } from "#app/features/threads/cards.ts";
import { cardFile } from "#app/server/card-file.server.ts";
import { notFound, readId } from "#app/server/reply.server.ts";

const KINDS: ReadonlyMap<string, ThreadKind> = new Map([
  ["questions", "question"],
  ["idees", "idea"],
]);

/** GET /cartes/questions/12/<version>.png: the picture that networks show of a thread. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const kind = KINDS.get(params["kind"] ?? "");
  if (!kind) throw notFound();
  const { store, lang } = context;
  const reading = await readCard(store, { kind, id: readId(params["id"]), lang });
  if (reading.found) return cardFile(request, context, params["file"], reading.view);
  throw reading.refusal === "gone" ? new Response(null, { status: 410 }) : notFound();
}
