import type { VoterMarks } from "#app/features/votes/burst.ts";
import type { RequestContext } from "./context.server.ts";
import { sign } from "./signature.server.ts";

/** Enough to tell networks apart, and short enough to stand in a form. */
const KEPT = 16;

/**
 * What a vote keeps of where it came from: whoever reads the table without the site's secret learns nothing. The
 * address itself is neither stored nor logged.
 */
export function voterMarks(
  request: Request,
  { network, userAgent, env }: Pick<RequestContext, "network" | "userAgent" | "env">,
): VoterMarks {
  const hash = (purpose: string, text: string) => sign(purpose, text, env.sessionSecret).slice(0, KEPT);
  return {
    network: hash("vote-network", neighbourhoodOf(network)),
    browser: hash("vote-browser", `${userAgent}\n${request.headers.get("Accept-Language") ?? ""}`),
  };
}

/** Of IPv4 the first three numbers (/24), of IPv6 the first three groups (/48): what one subscriber or company has. */
export function neighbourhoodOf(network: string): string {
  return network.includes(":") ? network.split(":").slice(0, 3).join(":") : network.split(".").slice(0, 3).join(".");
}
