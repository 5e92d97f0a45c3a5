import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { ComposePage } from "#app/features/republish/compose-page.tsx";
import { SignedOutPage } from "#app/features/republish/signed-out-page.tsx";
import { unlisted } from "#app/features/reports/unlisted.ts";
import { republishFromForm } from "#app/server/republish-form.server.ts";
import { readRepublishPage } from "#app/server/republish-page.server.ts";

export const handle = { i18n: ["republish", "networks", "sending", "shield", "threads"] };
export const meta = unlisted;

/** After a refusal too: the answer may be another than the one that was shown. Signed out, one keeps the page one has. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus }) => actionStatus !== 401;

export function loader(args: LoaderFunctionArgs) {
  return readRepublishPage(args);
}

export function action(args: ActionFunctionArgs) {
  return republishFromForm(args);
}

export default function Republish() {
  const { view } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const reply = sent?.reply ?? null;
  return view ? <ComposePage view={view} reply={reply} /> : <SignedOutPage values={reply?.values ?? {}} />;
}
