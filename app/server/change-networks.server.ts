import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { adapterOf } from "#app/features/networks/adapters.server.ts";
import { askSecondPerson, disconnectAccount } from "#app/features/networks/change-account.server.ts";
import { checkAccount } from "#app/features/networks/check-account.server.ts";
import { connectAccount, type ConnectOutcome } from "#app/features/networks/connect-account.server.ts";
import type { Asked } from "#app/features/networks/connect-form.tsx";
import { readAccount } from "#app/features/networks/list-accounts.server.ts";
import { type Network, NETWORKS } from "#app/features/networks/networks.ts";
import type { CredentialField } from "#app/features/networks/port.ts";
import { inputName, readCredentials } from "#app/features/networks/read-credentials.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { readForm, readYes, refuse, textOf } from "./form.server.ts";
import { badRequest, done, notFound, readId, tooMany } from "./reply.server.ts";
import { requireMay } from "./require-may.server.ts";

export const NETWORKS_PATH = "/admin/reseaux";

/** Whose form the address asks for. */
export function askedNetwork(request: Request): Network | null {
  const asked = new URL(request.url).searchParams.get("reseau");
  return NETWORKS.find((network) => network === asked) ?? null;
}

/** What the form of a network asks for. Throws 404 for the site itself, which nobody connects. */
export function askedOf({ env }: Pick<RequestContext, "env">, network: Network, server: string | null = null): Asked {
  if (network === "federation") throw notFound();
  return { network, fields: adapterOf(network).fields, gateway: env.gateways.get(network) ?? null, server };
}

interface Sent {
  context: RequestContext;
  form: FormData;
  actor: SignedIn;
}

/** The form of /admin/reseaux?reseau=…: credentials, tried before they are kept. */
export async function connect({ request, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "network.connect");
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const network = askedNetwork(request);
  if (!network || form.get("intent") !== "connect") throw badRequest();
  return tryCredentials({ context, form, actor }, { network, accountId: null });
}

/** The forms of /admin/reseaux/:id: test, ask a second person, replace, disconnect. */
export async function changeNetwork({ request, params, context }: ActionFunctionArgs) {
  const actor = requireMay(context, request, "network.connect");
  const id = readId(params["id"]);
  const { form, stale } = await readForm(request, context);
  if (stale) return data({ reply: refuse(form, "session-ended") }, 403);
  const sent = { context, form, actor };
  switch (form.get("intent")) {
    case "test":
      return test(sent, id);
    case "replace": {
      const account = await readAccount(context.store, id);
      if (!account) throw notFound();
      return tryCredentials(sent, { network: account.network, accountId: id });
    }
    case "second-person":
      return change(sent, id, { yes: readYes(form) });
    case "disconnect":
      return change(sent, id, null);
    default:
      throw badRequest();
  }
}

async function tryCredentials({ context, form, actor }: Sent, account: { network: Network; accountId: number | null }) {
  const { fields } = adapterOf(account.network);
  const read = readCredentials(fields, (name) => textOf(form, name));
  if (!read.ok) {
    const errors = Object.fromEntries(Object.entries(read.errors).map(([name, key]) => [name, [key]]));
    return data({ reply: { ...refuse(form, ""), form: null, errors } }, 422);
  }
  const wait = await context.limits.count("network-test", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const outcome = await connectAccount(context, { ...account, credentials: read.credentials, actor });
  if (outcome.connected)
    return done(`${NETWORKS_PATH}/${outcome.id}`, outcome.isNew ? "network-connected" : "network-reconnected");
  return refusedConnection(form, outcome, fields);
}

type RefusedConnection = Extract<ConnectOutcome, { connected: false }>;

function refusedConnection(form: FormData, outcome: RefusedConnection, fields: readonly CredentialField[]) {
  if (outcome.refusal === "address") {
    const field = fields.find(({ name }) => name === "server" || name === "url");
    return data({ reply: refuse(form, "address", field && inputName(field)) }, 422);
  }
  if (outcome.refusal !== "trouble") return data({ reply: refuse(form, outcome.refusal) }, 422);
  const { kind, said } = outcome.trouble;
  return data({ reply: refuse(form, `trouble-${kind}`), said }, 422);
}

/** The page says how it went: what the test met stands beside the state. */
async function test({ context, form, actor }: Sent, id: number) {
  const wait = await context.limits.count("network-test", `m${actor.id}`);
  if (wait !== null) return tooMany({ reply: refuse(form, "too-many") }, wait);
  const outcome = await checkAccount(context, id);
  if (!outcome.checked) {
    if (outcome.refusal === "not-found") throw notFound();
    return data({ reply: refuse(form, outcome.refusal) }, 409);
  }
  const path = `${NETWORKS_PATH}/${id}`;
  return outcome.trouble === null ? done(path, "network-tested") : redirect(path, 303);
}

async function change({ context, form, actor }: Sent, id: number, second: { yes: boolean } | null) {
  const asked = { id, actor, at: context.now() };
  const outcome = await (second
    ? askSecondPerson(context.store, { ...asked, ...second })
    : disconnectAccount(context.store, asked));
  if (outcome.changed) return done(`${NETWORKS_PATH}/${id}`, second ? "saved" : "network-disconnected");
  if (outcome.refusal === "not-found") throw notFound();
  return data({ reply: refuse(form, outcome.refusal) }, 422);
}
