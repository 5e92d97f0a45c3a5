import { z } from "zod";
import { APPEAL_REPLY } from "#app/features/appeals/rules.ts";
import { text } from "#app/features/forms/fields.ts";
import { HOUSE_GROUNDS, LAW_GROUNDS } from "./grounds.ts";
import { DAYS, FACTS_MAX } from "./limits.ts";

const ANY = { min: 0, missing: "missing", tooShort: "missing", tooLong: "body-too-long" } as const;
const facts = text({ ...ANY, max: FACTS_MAX });

const ground = z
  .enum(["", ...LAW_GROUNDS, ...HOUSE_GROUNDS])
  .default("")
  .transform((chosen) => (chosen === "" ? null : chosen));

const reasons = { ground, facts: facts.default("") };

/** What a moderator decides of one case. */
export const RulingForm = z.object({
  act: z.enum(
    ["release", "dismiss", "hide", "remove", "restore", "lock", "unlock", "warn", "suspend", "unsuspend", "mask"],
    "act-missing",
  ),
  ...reasons,
  /** For how many days, or until which one. */
  until: z.enum([...DAYS, "date", ""]).default(""),
  untilDate: z.string().max(10).default(""),
  /** One a line. */
  passages: text({ ...ANY, max: FACTS_MAX }).default(""),
});

/** The same of several cases at once. */
export const TogetherForm = z.object({
  act: z.enum(["publish", "hide", "remove"], "act-missing"),
  ...reasons,
});

/** What another moderator answers to whoever contests. */
export const JudgingForm = z.object({
  verdict: z.enum(["upheld", "overturned"], "verdict-missing"),
  reply: text({ ...ANY, max: APPEAL_REPLY.max }).default(""),
});
