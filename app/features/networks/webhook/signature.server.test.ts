import { expect, it } from "vitest";
import { isSigned, signatureOf } from "./signature.server.ts";

/** The example that Standard Webhooks gives with its reference libraries. */
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const signed = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1614265330, body: '{"test": 2432232314}' };
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const now = new Date(signed.timestamp * 1000);

it("signs as Standard Webhooks does", () => {
  expect(signatureOf(signed, secret)).toBe(signature);
});

it("takes a secret without the prefix letter for letter", () => {
  expect(signatureOf(signed, "un secret de la banque")).not.toBe(signatureOf(signed, "whsec_un secret de la banque"));
});

it("believes one good signature among several", () => {
  expect(isSigned(signed, signature, { secret, now })).toBe(true);
  expect(isSigned(signed, `v1,AAAA v1a,BBBB ${signature}`, { secret, now })).toBe(true);
});

it.each([
  ["another body", { body: '{"test": 2432232315}' }],
  ["another name", { id: "msg_another" }],
  ["another instant", { timestamp: signed.timestamp + 1 }],
  ["no instant", { timestamp: Number.NaN }],
])("does not believe %s", (_, changes) => {
  expect(isSigned({ ...signed, ...changes }, signature, { secret, now })).toBe(false);
});

it("does not believe another secret, no signature, or a message of ten minutes ago or hence", () => {
  expect(isSigned(signed, signature, { secret: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", now })).toBe(false);
  expect(isSigned(signed, "", { secret, now })).toBe(false);
  for (const minutes of [-10, 10])
    expect(isSigned(signed, signature, { secret, now: new Date(+now + minutes * 60_000) })).toBe(false);
});
