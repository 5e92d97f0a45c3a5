import { eq } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";

/** Remembers that someone has signed in, and on what. On anything new, but for the very first, they are told by mail. */
export async function noteDevice(
  { store, now }: Pick<RequestContext, "store" | "now">,
  { memberId, device }: { memberId: number; device: string },
): Promise<void> {
  const { devices, members } = store.tables;
  const at = now();
  await store.write(
    async (tx) => {
      const here = eq(members.id, memberId);
      const seen = await tx
        .update(members)
        .set({ seenAt: at, warnedAt: null })
        .where(here)
        .returning({ id: members.id });
      // The account may have been deleted while they signed in.
      if (seen.length === 0) return;
      const known = await tx.select({ device: devices.device }).from(devices).where(eq(devices.memberId, memberId));
      await tx
        .insert(devices)
        .values({ memberId, device, seenAt: at })
        .onConflictDoUpdate({ target: [devices.memberId, devices.device], set: { seenAt: at } });
      if (known.length > 0 && !known.some((one) => one.device === device))
        await tellAccount(tx, store, { kind: "new-device", recipientId: memberId, detail: device, at });
    },
    { guard: [`member:${memberId}`] },
  );
}
