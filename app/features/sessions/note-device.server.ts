import { eq } from "drizzle-orm";
import { tellAccount } from "#app/features/outbox/tell-account.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";

/** Remembers what someone signs in on. On anything new, but for the very first, they are told by mail. */
export async function noteDevice(
  { store, now }: Pick<RequestContext, "store" | "now">,
  { memberId, device }: { memberId: number; device: string },
): Promise<void> {
  const { devices } = store.tables;
  const at = now();
  await store.write(
    async (tx) => {
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
