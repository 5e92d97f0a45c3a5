import type { Tables } from "#db/schema/tables.ts";

export type RulingRow = Tables["rulings"]["$inferSelect"];
export type AppealRow = Tables["appeals"]["$inferSelect"];
