import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { FormReply } from "#app/features/forms/reply.ts";
import type { RequestContext } from "./context.server.ts";
import { isSignedBy, sign } from "./signature.server.ts";

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** Never shown again, whatever was wrong; nor is any whose name begins with "secret-". */
const SECRET_FIELDS = ["password", "newPassword", "csrf", "code", "presentCode", "proved", "recovery"];

export interface SentForm {
  form: FormData;
  /** The token is missing or of another session: nothing may be done, but what was typed is shown again. */
  stale: boolean;
}

/** Reads a form that changes something. Throws a 4xx Response for a body that is no form. */
export async function readForm(request: Request, context: OfSession): Promise<SentForm> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!FORM_TYPES.includes(type)) throw new Response(null, { status: 415 });
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  return { form, stale: !hasToken(form, context) };
}

/** What a button that does or undoes one thing says. Throws 400 for a form that says neither. */
export function readYes(form: FormData): boolean {
  const yes = form.get("yes");
  if (yes !== "1" && yes !== "0") throw new Response(null, { status: 400 });
  return yes === "1";
}

type OfSession = Pick<RequestContext, "viewer" | "env"> & Partial<Pick<RequestContext, "pending">>;

/** Bound to the session: it dies with it. Null where there is no session, and no cookie is set for it. */
export function csrfToken({ viewer, pending, env }: OfSession): string | null {
  const session = viewer ?? pending;
  return session ? sign("csrf", session.sessionId, env.sessionSecret) : null;
}

function hasToken(form: FormData, { viewer, pending, env }: OfSession): boolean {
  const session = viewer ?? pending;
  if (!session) return true;
  const token = form.get("csrf");
  return typeof token === "string" && isSignedBy("csrf", session.sessionId, token, env.sessionSecret);
}

/** A field's text; undefined for a file or when it is not there. */
export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" ? value : undefined;
}

export type ParsedForm<Value> = { ok: true; value: Value } | { ok: false; reply: FormReply };

/** Checks a form against its schema, whose messages are keys of writing:errors. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, form: FormData): ParsedForm<z.output<Schema>> {
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success") return { ok: true, value: submission.value };
  const errors: FormReply["errors"] = {};
  for (const [field, messages] of Object.entries(submission.error ?? {})) if (messages) errors[field] = messages;
  const { "": whole, ...fields } = errors;
  return { ok: false, reply: { values: typedValues(form), errors: fields, form: whole?.[0] ?? null } };
}

/** A refusal about the form as a whole, or one field of it, with everything that was typed. */
export function refuse(form: FormData, error: string, field?: string): FormReply {
  const errors = field ? { [field]: [error] } : {};
  return { values: typedValues(form), errors, form: field ? null : error };
}

function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form.entries())
    if (typeof value === "string" && !isSecret(name)) values[name] = value.replaceAll("\0", "");
  return values;
}

function isSecret(name: string): boolean {
  return SECRET_FIELDS.includes(name) || name.startsWith("secret-");
}
