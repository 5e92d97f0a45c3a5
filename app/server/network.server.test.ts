import { expect, test } from "vitest";
import { networkOf, trustedProxies } from "./network.server.ts";

const nobody = trustedProxies([]);
const ours = trustedProxies(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);

test("without a proxy, the network is the one that connects, whatever a header claims", () => {
  expect(networkOf("203.0.113.9", undefined, nobody)).toBe("203.0.113.9");
  expect(networkOf("203.0.113.9", "198.51.100.1", nobody)).toBe("203.0.113.9");
  expect(networkOf("203.0.113.9", "198.51.100.1", ours)).toBe("203.0.113.9");
});

test("behind our own proxy, it is the last address that is not ours", () => {
  expect(networkOf("10.1.2.3", "203.0.113.9", ours)).toBe("203.0.113.9");
  expect(networkOf("127.0.0.1", "203.0.113.9, 10.9.9.9, 10.1.2.3", ours)).toBe("203.0.113.9");
});

test("an address that the reader wrote in front is never believed", () => {
  expect(networkOf("10.1.2.3", "198.51.100.1, 203.0.113.9", ours)).toBe("203.0.113.9");
  expect(networkOf("10.1.2.3", "10.6.6.6, 203.0.113.9", ours)).toBe("203.0.113.9");
});

test("when every address is ours, the first one is who asks", () => {
  expect(networkOf("10.1.2.3", "10.9.9.9", ours)).toBe("10.9.9.9");
  expect(networkOf("10.1.2.3", undefined, ours)).toBe("10.1.2.3");
});

test("IPv4 written as IPv6 is the same network", () => {
  expect(networkOf("::ffff:203.0.113.9", undefined, nobody)).toBe("203.0.113.9");
  expect(networkOf("::ffff:10.1.2.3", "::ffff:203.0.113.9", ours)).toBe("203.0.113.9");
});

test.each([
  ["2001:db8:1:2:aaaa::1", "2001:db8:1:2:bbbb:0:0:2"],
  ["2001:db8:1:2::1", "2001:db8:1:2::2"],
  ["2001:db8::1", "2001:db8::2"],
  ["2001:db8::1", "2001:0db8:0000:0000:ffff::"],
  ["2001:db8:0:5::1", "2001:db8:0:5:ffff:ffff:ffff:ffff"],
  ["2001:DB8:A::1", "2001:db8:a::2"],
  ["::1", "::2"],
])("%s and %s are one household", (one, other) => {
  expect(networkOf(one, undefined, nobody)).toBe(networkOf(other, undefined, nobody));
});

test.each([
  ["2001:db8:1:2::1", "2001:db8:1:3::1"],
  ["2001:db8::1", "2001:db8:0:1::1"],
  ["2001:db8::5", "2001:db9::5"],
])("%s and %s are two households", (one, other) => {
  expect(networkOf(one, undefined, nobody)).not.toBe(networkOf(other, undefined, nobody));
});

test("a proxy may be named by an IPv6 network", () => {
  expect(networkOf("fd12::1", "203.0.113.9", ours)).toBe("203.0.113.9");
  expect(networkOf("2001:db8::1", "203.0.113.9", ours)).not.toBe("203.0.113.9");
});

test("nonsense in the header is a network like another, and harms nobody", () => {
  for (const header of ["", ",", "unknown", "for=x;by=y", '"[2001:db8::1]"', ", , ,"])
    expect(() => networkOf("10.1.2.3", header, ours)).not.toThrow();
});
