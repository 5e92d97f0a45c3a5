import { BlockList, isIP } from "node:net";

/** Proxies whose X-Forwarded-For is believed: single addresses and networks in CIDR. */
export function trustedProxies(entries: string[]): BlockList {
  const trusted = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  return trusted;
}

/** Whether this is a single address, or a network in CIDR. */
export function isNetwork(entry: string): boolean {
  const [address = "", prefix, ...more] = entry.split("/");
  const family = isIP(address);
  const length = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
  return family !== 0 && length && more.length === 0;
}

/** The network a request came from: the last address in front of our own proxies. IPv6 counts by its /64, one household. */
export function networkOf(socketAddress: string, forwardedFor: string | undefined, trusted: BlockList): string {
  const path = [...(forwardedFor?.split(",").map((hop) => hop.trim()) ?? []), socketAddress].map(plain);
  const foreign = path.findLast((address) => !isTrusted(address, trusted)) ?? path[0] ?? socketAddress;
  return isIP(foreign) === 6 ? householdOf(foreign) : foreign;
}

/** The first four of an address's eight groups, all written out: 2001:db8::1 is of 2001:db8:0:0. */
function householdOf(address: string): string {
  const [before = "", after] = address.split("::");
  const first = before.split(":").filter(Boolean);
  const last = after?.split(":").filter(Boolean) ?? [];
  const left = Array.from({ length: 8 - first.length - last.length }, () => "0");
  const groups = after === undefined ? first : [...first, ...left, ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** IPv4 as IPv6 writes it (::ffff:10.0.0.1) is the same network. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}
