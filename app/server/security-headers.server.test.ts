import { Hono } from "hono";
import { expect, test } from "vitest";
import { readEnv } from "./env.server.ts";
import { securityHeaders } from "./security-headers.server.ts";

const app = new Hono();
app.use(securityHeaders(readEnv("demonstration", {}), false));
app.get("/page", (c) => c.html("<p>…</p>"));
app.get("/drawing", (c) => c.body("<svg/>", 200, { "Content-Security-Policy": "default-src 'none'" }));

async function policyOf(path: string): Promise<string | null> {
  return (await app.request(path)).headers.get("Content-Security-Policy");
}

test("a page gets the policy of the house", async () => {
  expect(await policyOf("/page")).toContain("script-src 'self' 'nonce-");
});

test("an answer that allows itself less keeps its own policy, and the other headers of the house", async () => {
  expect(await policyOf("/drawing")).toBe("default-src 'none'");
  expect((await app.request("/drawing")).headers.get("X-Content-Type-Options")).toBe("nosniff");
});
