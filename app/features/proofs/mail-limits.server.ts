import type { RequestContext } from "#app/server/context.server.ts";
import { sha256 } from "#app/server/signature.server.ts";

/** Counts one mail that somebody asks for. The seconds to wait when it is one too many, for any address alike. */
export async function countMail(
  { limits, network }: Pick<RequestContext, "limits" | "network">,
  email: string,
): Promise<number | null> {
  return (await limits.count("mail-network", network)) ?? (await limits.count("mail-address", sha256(email)));
}
