import { eq } from "drizzle-orm";
import type { RequestContext } from "#app/server/context.server.ts";
import { type QrCode, qrCodeOf } from "./qr-code.server.ts";
import { keyAddress, offeredSecret } from "./totp.server.ts";

export interface OfferedAuthenticator {
  qr: QrCode;
  /** For whoever cannot photograph the square: four letters at a time. */
  key: string;
  /** On the telephone itself, a press opens its authenticator. */
  address: string;
}

/** What an authenticator needs to begin. Reading it changes nothing: see offeredSecret. */
export async function offerAuthenticator(
  { store, env, brand }: Pick<RequestContext, "store" | "env" | "brand">,
  { memberId, sessionId }: { memberId: number; sessionId: string },
): Promise<OfferedAuthenticator> {
  const { members } = store.tables;
  const [member] = await store.read
    .select({ email: members.email, name: members.name })
    .from(members)
    .where(eq(members.id, memberId));
  const secret = offeredSecret(sessionId, env);
  // A colon would end the issuer's name.
  const issuer = (await brand()).name.replaceAll(":", " ");
  const address = keyAddress(secret, { issuer, label: member?.email ?? member?.name ?? "" });
  return { qr: qrCodeOf(address), key: secret.replace(/(.{4})(?=.)/g, "$1 "), address };
}
