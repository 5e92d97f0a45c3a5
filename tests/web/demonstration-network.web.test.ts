import { expect, inject, test } from "vitest";
import { NETWORK_SECRET } from "#app/features/demonstration/network.ts";
import { webhookAdapter } from "#app/features/networks/webhook/adapter.server.ts";
import { openOutbound } from "#app/server/outbound.server.ts";
import { found, mainOf, wordsOf } from "./page.ts";
import { openBrowser } from "./plain-browser.ts";

const site = inject("site");
const url = `${site}/demonstration/reseau/reception`;
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** As the site itself sends: the adapter of webhooks, over real HTTP. */
function webhook(secret = NETWORK_SECRET) {
  const outbound = openOutbound({ privatePeers: true });
  const credentials = { url, secret };
  return webhookAdapter.open({ server: site, credentials, outbound, now: () => new Date(), renewed: async () => {} });
}

const piece = (key: string, text: string) => ({
  ...{ key, text, lang: "fr" as const, replyTo: null, at: new Date() },
  link: { href: "https://banque.fr/questions/1", title: "Plafond", description: "" },
  picture: { png, alt: "La carte de cette question" },
});

async function shown(key: string): Promise<Element> {
  const { document } = await openBrowser(site).visit("/demonstration/reseau");
  return found(document.querySelector(`[id="post-${key}"]`), key);
}

test("what the webhook brings is shown as a network would: words, link, picture", async () => {
  const answer = await webhook().publish(
    piece("w1", "<b>Oui</b>, dans l’application : https://banque.fr/questions/1."),
  );
  const post = await shown("w1");
  const picture = found(post.querySelector("img"), "picture");
  const bytes = await fetch(new URL(found(picture.getAttribute("src"), "src"), site));

  expect(answer).toMatchObject({ ok: true, value: { id: "w1" } });
  expect(answer.ok && answer.value.url).toMatch(/^http:\/\/localhost:\d+\/demonstration\/reseau#post-w1$/);
  expect(wordsOf(post)).toContain("<b>Oui</b>, dans l’application : banque.fr/questions/1.");
  expect(post.querySelector("a")?.getAttribute("href")).toBe("https://banque.fr/questions/1");
  expect(picture.getAttribute("alt")).toBe("La carte de cette question");
  expect([bytes.status, bytes.headers.get("Content-Type")]).toEqual([200, "image/png"]);
  expect(new Uint8Array(await bytes.arrayBuffer())).toEqual(png);
});

test("a post that was replaced shows its new words, and one that was deleted is struck", async () => {
  const connection = webhook();
  const answer = await connection.publish(piece("w2", "Avant"));
  const remote = found(answer.ok ? answer.value : null, "post");
  await connection.replace?.(remote, piece("w3", "Après"));

  expect(wordsOf(await shown("w2"))).toMatch(/Modifiée.*Après/);
  expect(wordsOf(await shown("w2"))).not.toContain("Avant");
  await connection.remove(remote);
  const post = await shown("w2");
  expect(post.querySelector("del")?.textContent).toBe("Après");
  expect(post.querySelector("img")).toBeNull();
});

test("a ping is answered with a name", async () => {
  expect(await webhook().check()).toMatchObject({ ok: true, value: { name: "Réseau de démonstration" } });
});

test("nothing is taken without the signature, whoever brings it", async () => {
  const forged = await webhook("not the secret of the demonstration").publish(piece("w4", "Faux"));
  const page = await openBrowser(site).visit("/demonstration/reseau");

  expect(forged).toMatchObject({ ok: false, trouble: { kind: "unauthorized" } });
  expect(wordsOf(mainOf(page))).not.toContain("Faux");
});
