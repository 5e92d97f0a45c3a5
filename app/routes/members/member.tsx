import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MemberPage } from "#app/features/members/member-page.tsx";
import { readMember, TABS } from "#app/features/members/read-member.server.ts";
import { headMeta } from "#app/features/site/head.ts";
import { actorOf } from "#app/server/context.server.ts";
import { headOf } from "#app/server/head.server.ts";
import { badRequest, notFound } from "#app/server/reply.server.ts";

export const handle = { i18n: ["threads", "account"] };
export const meta = headMeta;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { store, lang } = context;
  const { searchParams } = new URL(request.url);
  const named = searchParams.get("onglet");
  const tab = TABS.find((candidate) => candidate === named) ?? null;
  if (named !== null && !tab) throw badRequest();
  const asked = { handle: params["handle"] ?? "", tab, after: searchParams.get("apres") };
  const reading = await readMember(store, asked, { actor: actorOf(context), lang });
  if (!reading.found) throw reading.refusal === "not-found" ? notFound() : badRequest();
  const { person } = reading.view;
  return { view: reading.view, head: headOf(context, { title: person.name, path: `/membres/${person.handle}` }) };
}

export default function Member() {
  const { view } = useLoaderData<typeof loader>();
  return <MemberPage view={view} />;
}
