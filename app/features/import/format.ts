import { z } from "zod";
import { LANGUAGES } from "#db/schema/members.ts";
import { IDEA_STATUSES } from "#db/schema/threads.ts";
import { safeKey } from "./safe-key.ts";

/** One line of an import, as the README describes it. No minimum lengths: these texts are history. */
const LONGEST_BODY = 200_000;
const LONGEST_TITLE = 5_000;
const LONGEST_NAME = 100;
const LONGEST_KEY = 200;
/** Far from what a column of either engine can count. */
const MOST_VOTES = 1_000_000_000;
/** Clocks and time zones differ; beyond, a date is a mistake that would stay on top of every list. */
const AHEAD_MS = 24 * 3600 * 1000;

const missingOr = (otherwise: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null ? "is missing" : otherwise;

const text = (longest: number) =>
  z.string({ error: missingOr("is not a text") }).max(longest, `is longer than ${longest} characters`);
const line = (longest: number) =>
  text(longest)
    .transform((value) => value.replace(/\s+/g, " ").trim())
    .refine((value) => value !== "", "is empty");
const key = line(LONGEST_KEY).transform(safeKey);

/** ISO 8601; without a time zone it is Greenwich's, wherever the import runs. */
const isoMoment = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ local: true }).transform((value) => `${value}Z`),
  z.iso.date(),
]);
const moment = z.string({ error: missingOr("is not a date") }).transform((value, context) => {
  const iso = isoMoment.safeParse(value.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
  const date = new Date(iso.data ?? Number.NaN);
  if (Number.isNaN(date.getTime())) context.addIssue("is not a date (ISO 8601)");
  else if (date.getTime() > Date.now() + AHEAD_MS) context.addIssue("is in the future");
  return date;
});

const votes = z
  .int({ error: "is not a whole number" })
  .min(-MOST_VOTES, "is too small")
  .max(MOST_VOTES, "is too large")
  .nullish()
  .transform((count) => count ?? 0);
const flag = z
  .boolean({ error: "is not true or false" })
  .nullish()
  .transform((value) => value ?? false);
const author = z.object({ key, name: line(LONGEST_NAME) }, { error: missingOr("is not an object") });
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, { error: "is not a list" })
    .nullish()
    .transform((items) => items ?? []);

const lang = text(20)
  .nullish()
  .transform((value, context) => {
    if (value === undefined || value === null) return null;
    const known = LANGUAGES.find((language) => language === value.slice(0, 2).toLowerCase());
    if (!known) context.addIssue(`is not one of ${LANGUAGES.join(", ")}`);
    return known ?? z.NEVER;
  });

const body = { body: text(LONGEST_BODY).nullish(), bodyHtml: text(LONGEST_BODY).nullish() };
const written = { key, author, createdAt: moment, ...body };
const hasBody = (said: { body?: string | null; bodyHtml?: string | null }) =>
  (said.body ?? said.bodyHtml ?? null) !== null;
const noBody = { error: "has neither body nor bodyHtml" };

const comment = z.object(written, { error: "is not an object" }).refine(hasBody, noBody);
const answer = z
  .object({ ...written, votes, official: flag, accepted: flag, comments: list(comment) }, { error: "is not an object" })
  .refine(hasBody, noBody);

const thread = {
  ...written,
  title: line(LONGEST_TITLE),
  theme: line(LONGEST_NAME),
  lang,
  tags: list(text(LONGEST_NAME)),
  votes,
};
const statuses = { error: `is not one of ${IDEA_STATUSES.join(", ")}` };
const question = z.object({ kind: z.literal("question"), ...thread, answers: list(answer), comments: list(comment) });
const idea = z.object({
  kind: z.literal("idea"),
  ...thread,
  status: z
    .enum(IDEA_STATUSES, statuses)
    .nullish()
    .transform((status) => status ?? "submitted"),
  comments: list(comment),
});

export const ImportedLine = z
  .discriminatedUnion("kind", [question, idea], {
    error: 'is not "question" or "idea"',
  })
  .superRefine((found, context) => {
    const answers = found.kind === "question" ? found.answers : [];
    const comments = [...found.comments, ...answers.flatMap((said) => said.comments)];
    for (const [name, said] of Object.entries({ answers, comments })) {
      const keys = said.map((item) => item.key);
      const twice = keys.find((candidate, place) => keys.indexOf(candidate) < place);
      if (twice !== undefined)
        context.addIssue({ code: "custom", path: [name], message: `have the key "${twice}" twice` });
    }
  });

export type ImportedThread = z.output<typeof ImportedLine>;
export type ImportedAnswer = z.output<typeof answer>;
export type ImportedComment = z.output<typeof comment>;
