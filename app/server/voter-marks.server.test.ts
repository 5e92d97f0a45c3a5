import { expect, test } from "vitest";
import { readEnv } from "./env.server.ts";
import { neighbourhoodOf, voterMarks } from "./voter-marks.server.ts";

const env = readEnv("demonstration", {});
const elsewhere = readEnv("demonstration", { SESSION_SECRET: "another secret of another site 1234" });

function marks(network: string, userAgent = "Firefox", language = "fr", of = env) {
  const request = new Request("http://localhost", { headers: { "Accept-Language": language } });
  return voterMarks(request, { network, userAgent, env: of });
}

test.each([
  ["203.0.113.7", "203.0.113"],
  ["2001:db8:4:9", "2001:db8:4"],
  ["", ""],
])("the neighbourhood of %s is %s", (network, neighbourhood) => {
  expect(neighbourhoodOf(network)).toBe(neighbourhood);
});

test("neighbours have one mark, and others another", () => {
  expect(marks("203.0.113.7").network).toBe(marks("203.0.113.200").network);
  expect(marks("203.0.113.7").network).not.toBe(marks("203.0.114.7").network);
  expect(marks("2001:db8:4:9").network).toBe(marks("2001:db8:4:a").network);
  expect(marks("2001:db8:4:9").network).not.toBe(marks("2001:db8:5:9").network);
});

test("a browser is what it says of itself and the languages it asks for", () => {
  expect(marks("203.0.113.7").browser).toBe(marks("198.51.100.1").browser);
  expect(marks("203.0.113.7").browser).not.toBe(marks("203.0.113.7", "Chrome").browser);
  expect(marks("203.0.113.7").browser).not.toBe(marks("203.0.113.7", "Firefox", "en").browser);
});

test("without the secret of the site, nobody finds the address behind a mark", () => {
  expect(marks("203.0.113.7").network).not.toBe(marks("203.0.113.7", "Firefox", "fr", elsewhere).network);
  expect(JSON.stringify(marks("203.0.113.7"))).not.toContain("203");
});
