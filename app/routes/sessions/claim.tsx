import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimGuest } from "#app/features/sessions/claim.server.ts";
import { readClaimToken } from "#app/features/sessions/claim-link.server.ts";
import { ClaimPage } from "#app/features/sessions/claim-page.tsx";
import { enter } from "#app/features/sessions/open-session.server.ts";
import { readForm } from "#app/server/form.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { i18nOf } from "#app/i18n/i18n.server.ts";
import { headMeta } from "#app/features/site/head.ts";

export const handle = { i18n: ["account"] };
export const meta = headMeta;

/** Opening the link changes nothing: mail programmes open links too. The button on the page does. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const token = readClaimToken(params["token"] ?? "", context.env, context.now());
  if (!token.valid && token.refusal === "forged") throw new Response(null, { status: 404 });
  const head = headOf(context, { title: i18nOf(context.lang).t("account:claim.title"), path: "/lien" });
  return { expired: !token.valid, head };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await readForm(request, { viewer: null, env: context.env });
  const token = readClaimToken(params["token"] ?? "", context.env, context.now());
  if (!token.valid) throw new Response(null, { status: token.refusal === "forged" ? 404 : 410 });
  const outcome = await claimGuest(context.store, token.guestId, context.now());
  // Used already: the account it made has its own ways in.
  if (!outcome.claimed) throw new Response(null, { status: 410 });
  return enter(context, { memberId: outcome.memberId, way: "link" }, { next: outcome.path, key: "claimed" });
}

export default function Claim() {
  const { expired } = useLoaderData<typeof loader>();
  return <ClaimPage expired={expired} />;
}
