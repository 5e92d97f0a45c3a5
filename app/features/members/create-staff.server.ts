import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { TeamRole } from "./given-roles.ts";
import { hashPassword } from "#app/features/sessions/password.server.ts";
import type { Store } from "#db/store.ts";
import { freeHandle, HANDLES } from "./handle.server.ts";

export interface NewStaff {
  email: string;
  name: string;
  role: TeamRole;
  at: Date;
}

export type StaffOutcome = { created: true; password: string } | { created: false; refusal: "email-taken" };

/** Opens a team account from the command line: the first administrator of a site has nobody to ask. The password is told once. */
export async function createStaff(store: Store, { email, name, role, at }: NewStaff): Promise<StaffOutcome> {
  const { members } = store.tables;
  const password = randomBytes(15).toString("base64url");
  const passwordHash = await hashPassword(password);
  return store.write(
    async (tx): Promise<StaffOutcome> => {
      const [taken] = await tx.select({ id: members.id }).from(members).where(eq(members.email, email));
      if (taken) return { created: false, refusal: "email-taken" };
      const handle = await freeHandle(tx, store, name);
      await tx
        .insert(members)
        .values({ handle, name, email, emailProvedAt: at, passwordHash, role, lang: "fr", joinedAt: at });
      return { created: true, password };
    },
    { guard: [`email:${email}`, HANDLES] },
  );
}
