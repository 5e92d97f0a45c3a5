import type { ZodType } from "zod";
import type { Outbound } from "#app/server/outbound.server.ts";
import { strange, troubleOfError, troubleOfStatus } from "./trouble-of.server.ts";
import type { Answer, Trouble } from "./trouble.ts";

export interface Question {
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  headers: Record<string, string>;
  body?: BodyInit;
  /** A yes to it is seen by the public: when its answer is lost, one has to look. */
  writes: boolean;
}

export interface Told {
  status: number;
  headers: Headers;
  /** Undefined when nothing was said. */
  json: unknown;
}

/** What a network means by an answer that is no yes, where its own words say more than the status. */
export type Explain = (told: Told, asked: { writes: boolean }) => Trouble | null;

export interface Asker {
  outbound: Outbound;
  now: () => Date;
  explain: Explain;
}

/** Asks a network that speaks JSON over plain HTTP; whatever comes of it is a value. */
export async function ask(asker: Asker, { writes, url, ...init }: Question): Promise<Answer<Told>> {
  if (!canBeSent(init.headers))
    return { ok: false, trouble: { kind: "unauthorized", perhapsDone: false, retryAt: null, said: "unsendable" } };
  try {
    const answer = await asker.outbound.fetch(url, init);
    const json = jsonOf(await answer.text());
    const told = { status: answer.status, headers: answer.headers, json: json === NOT_JSON ? undefined : json };
    if (!answer.ok) {
      const trouble =
        asker.explain(told, { writes }) ?? troubleOfStatus(told.status, told.headers, asker.now(), { writes });
      return { ok: false, trouble };
    }
    if (json === NOT_JSON) return { ok: false, trouble: strange({ writes, said: "no JSON" }) };
    return { ok: true, value: told };
  } catch (error) {
    return { ok: false, trouble: troubleOfError(error, { writes }) };
  }
}

/** A yes must hold what the network documents: one that does not is no answer. */
export function read<Value>(
  answer: Answer<Told>,
  shape: ZodType<Value>,
  { writes }: { writes: boolean },
): Answer<Value> {
  if (!answer.ok) return answer;
  const { data, success } = shape.safeParse(answer.value.json);
  return success ? { ok: true, value: data } : { ok: false, trouble: strange({ writes, said: "incomplete" }) };
}

/** A credential that was typed with a line break or with other letters than HTTP takes opens nothing. */
function canBeSent(headers: Record<string, string>): boolean {
  try {
    return Boolean(new Headers(headers));
  } catch {
    return false;
  }
}

const NOT_JSON = Symbol("not JSON");

function jsonOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}
