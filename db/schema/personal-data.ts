import type { Kit } from "./kit.postgres.ts";
import type { defineMembers } from "./members.ts";

const EXPORT_STATES = ["waiting", "building", "ready", "failed"] as const;

/** Pictures of people, and the copies of their data that they ask for. */
export function definePersonalData(kit: Kit, { members }: ReturnType<typeof defineMembers>) {
  const avatars = kit.table("avatars", {
    memberId: kit
      .reference()
      .primaryKey()
      .references(() => members.id, { onDelete: "cascade" }),
    /** WebP made here, base64. */
    picture: kit.text().notNull(),
    changedAt: kit.instant().notNull(),
  });

  const exports = kit.table(
    "exports",
    {
      id: kit.id(),
      memberId: kit
        .reference()
        .notNull()
        .references(() => members.id, { onDelete: "cascade" }),
      state: kit.oneOf(EXPORT_STATES).notNull(),
      /** Of `total` parts, for the bar. */
      done: kit.count(),
      total: kit.count(),
      /** The zip, base64; dropped when it expires. */
      file: kit.text(),
      createdAt: kit.instant().notNull(),
      readyAt: kit.instant(),
      expiresAt: kit.instant(),
      /** Whoever builds it has it until then: after a crash another takes it up. */
      leasedUntil: kit.instant(),
    },
    (table) => [
      kit.index("exports_member").on(table.memberId, table.id),
      kit.index("exports_state").on(table.state, table.id),
    ],
  );

  return { avatars, exports };
}
