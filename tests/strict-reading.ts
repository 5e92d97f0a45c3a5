import { z, type ZodType } from "zod";
import { Complaint, type Heard } from "./strict-server.ts";

/** The body as JSON of this very shape. */
export function jsonIn<Value>({ headers, body }: Heard, shape: ZodType<Value>): Value {
  demand(headers.get("content-type")?.startsWith("application/json"), "the body is not announced as JSON");
  return shaped(JSON.parse(body.toString()), shape);
}

/** The parts of a form, multipart or not: texts and one kind of file. */
export async function formIn({
  headers,
  body,
}: Heard): Promise<{ texts: Record<string, string>; files: Map<string, File> }> {
  const type = headers.get("content-type") ?? "";
  demand(/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type), "the body is not a form");
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const texts: Record<string, string> = {};
  const files = new Map<string, File>();
  for (const [name, value] of form) {
    demand(!(name in texts) && !files.has(name), `${name} is there twice`);
    if (typeof value === "string") texts[name] = value;
    else files.set(name, value);
  }
  return { texts, files };
}

/** Whatever has been sent has these fields and no others. */
export function shaped<Value>(sent: unknown, shape: ZodType<Value>): Value {
  const read = shape.safeParse(sent);
  if (!read.success) throw new Complaint(z.prettifyError(read.error));
  return read.data;
}

export function demand(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Complaint(otherwise);
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of at most so many bytes. */
export function demandPng(bytes: Uint8Array, most: number): void {
  demand(PNG.equals(bytes.subarray(0, PNG.length)), "the picture is no PNG");
  demand(bytes.length <= most, "the picture is too large");
}
