import autocannon from "autocannon";

const CONNECTIONS = 32;
const SECONDS = 5;

export interface Load {
  url: string;
  method?: "GET" | "POST";
  /** Makes each request; a vote counts once, so each has a voter of its own. */
  next?: () => { headers: Record<string, string>; body: string };
}

/** Requests a second with 32 connections, after a warm-up. Throws when anything but the expected came back. */
export async function measure({ url, method = "GET", next }: Load): Promise<number> {
  const requests = next && [{ method, setupRequest: (request: autocannon.Request) => ({ ...request, ...next() }) }];
  const options = { url, connections: CONNECTIONS, method, ...(requests && { requests }) };
  await autocannon({ ...options, duration: 1 });
  const result = await autocannon({ ...options, duration: SECONDS });
  if (result.errors > 0 || result["4xx"] > 0 || result["5xx"] > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result["4xx"]} refused, ${result["5xx"]} failed`);
  return result.requests.average;
}
