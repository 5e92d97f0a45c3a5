import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readForm } from "#app/server/form.server.ts";
import { isLanguage, languageCookie } from "#app/server/language.server.ts";
import { badRequest, localPath, notFound } from "#app/server/reply.server.ts";

export function loader() {
  throw notFound();
}

/** The language switch. It changes no account, so it asks for no token. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { form } = await readForm(request, { viewer: null, env: context.env });
  const lang = form.get("lang");
  if (!isLanguage(lang)) throw badRequest();
  const headers = { "Set-Cookie": languageCookie(lang, context.env) };
  return redirect(localPath(form.get("back")), { status: 303, headers });
}
