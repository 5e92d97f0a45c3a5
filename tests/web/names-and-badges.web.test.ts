import sharp from "sharp";
import { eq } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { openStore } from "#db/open-store.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { type Browser, openBrowser } from "./plain-browser.ts";
import { answer, ask } from "./writing.ts";

const site = inject("site");

const errorsOf = (page: Page) => wordsOf(mainOf(page));

/** The form as a browser sends a file. */
async function upload(browser: Browser, bytes: Uint8Array<ArrayBuffer>, name = "moi.jpg") {
  const form = new FormData();
  form.set("csrf", await browser.token());
  form.set("intent", "portrait");
  form.set("portrait", new Blob([bytes], { type: "image/jpeg" }), name);
  const { headers, body } = { headers: new Response(form).headers, body: await new Response(form).bytes() };
  const boundary = /--([^\r\n]+)/.exec(Buffer.from(body).toString("latin1"))?.[1] ?? "";
  expect(headers.get("Content-Type")).toContain("multipart/form-data");
  return browser.ask("/moi", {
    method: "POST",
    headers: {
      "Content-Type": `multipart/form-data; boundary=${boundary}`,
      Origin: site,
      "Sec-Fetch-Site": "same-origin",
    },
    body,
  });
}

async function photo() {
  const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: "#225588" } });
  return new Uint8Array(
    await picture
      .withExif({ IFD0: { Artist: "Secret" } })
      .jpeg()
      .toBuffer(),
  );
}

test("a name that reads as the bank's is refused on one's page, and what was typed is kept", async () => {
  const browser = await newMember(site, "Lucie");
  const page = await browser.visit("/moi");
  const refused = await browser.submit(page, { with: { intent: "name" }, fill: { name: "S.G. Supp0rt" } });
  expect(refused.status).toBe(422);
  expect(errorsOf(refused)).toContain("pourrait être pris pour celui de la banque");
  expect(refused.document.querySelector('input[name="name"]')?.getAttribute("value")).toBe("S.G. Supp0rt");
  const odd = await browser.post("/moi", { intent: "name", name: "Lu\u200bcie", lang: "fr" });
  expect([odd.status, errorsOf(odd)]).toEqual([422, expect.stringContaining("caractères invisibles")]);
});

test("a refusal does not stand under the good news of the act before", async () => {
  const browser = await newMember(site, "Lucie");
  const saved = await browser.submit(await browser.visit("/moi"), {
    with: { intent: "name" },
    fill: { name: "Lucette" },
  });
  expect(noticeOf(saved)).toContain("enregistré");
  const refused = await browser.submit(saved, { with: { intent: "name" }, fill: { name: "S.G. Supp0rt" } });
  expect([refused.status, refused.path, noticeOf(refused)]).toEqual([422, "/moi", ""]);
});

test("a picture is drawn anew, shown with one's name, kept for good, and gone once removed", async () => {
  const browser = await newMember(site, "Portraitiste");
  const sent = await upload(browser, await photo());
  expect([sent.status, sent.location]).toEqual([303, "/moi?fait=portrait-saved"]);
  const path = await ask(browser, "Où trouver la photo de ma carte ?");
  const src =
    (await openBrowser(site).visit(path)).document.querySelector("main header img")?.getAttribute("src") ?? "";
  const shown = await openBrowser(site).ask(src);
  expect(shown.headers).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  expect(shown.text).not.toContain("Secret");
  await browser.post("/moi", { intent: "no-portrait" });
  expect((await openBrowser(site).ask(src)).status).toBe(404);
  expect((await openBrowser(site).visit(path)).document.querySelector("main header img")).toBeNull();
});

test.each([
  ["a page named .jpg", 422, "JPEG, PNG, WebP", new TextEncoder().encode("<!doctype html><script>alert(1)</script>")],
  ["nothing", 422, "Choisissez d’abord", new Uint8Array()],
  ["5 MB and one byte", 413, "trop lourde", new Uint8Array(5 * 1024 * 1024 + 1)],
  ["half a picture", 422, "incomplète ou abîmée", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
])("%s is no portrait: %i", async (_, status, words, bytes) => {
  const browser = await newMember(site, "Portraitiste");
  const refused = await upload(browser, bytes);
  expect([refused.status, errorsOf(refused)]).toEqual([status, expect.stringContaining(words)]);
});

test("a body of 7 MB is refused before it is read, and one of 1 MB elsewhere too", async () => {
  const browser = await newMember(site, "Portraitiste");
  expect((await upload(browser, new Uint8Array(7 * 1024 * 1024))).status).toBe(413);
  expect((await browser.post("/questions/nouvelle", { title: "a".repeat(1024 * 1024) })).status).toBe(413);
});

test("whoever asks and answers as Anonyme is named nowhere but to the team and to themselves", async () => {
  const name = "Zéphyrine Quatremer";
  const secret = await newMember(site, name);
  const title = "Comment demander une remise de dette sans le dire ?";
  const values = { title, body: "Je préfère rester discrète.", theme: "appli", anonymous: "1" };
  const asked = await secret.post("/questions/nouvelle", values);
  const hidden = found(asked.location, "the new question").split("?")[0] ?? "";
  const helped = await ask(await newMember(site, "Paul"), "Qui peut m’aider le samedi ?");
  await answer(secret, helped, "Moi, avec plaisir.", { anonymous: "1" });

  const visitor = openBrowser(site);
  const other = await newMember(site, "Curieux");
  for (const browser of [visitor, other]) {
    for (const one of [
      hidden,
      helped,
      "/questions",
      "/",
      "/membres",
      "/recherche?q=remise+de+dette",
      `${hidden}/historique`,
    ]) {
      const [address, query = ""] = one.split("?");
      // What scripts would fetch of the same page.
      const data = `${address === "/" ? "/_root" : address}.data${query && `?${query}`}`;
      for (const asking of [one, data]) {
        const { text } = await browser.ask(asking);
        expect(text, asking).not.toMatch(/quatremer/i);
      }
    }
  }
  expect(wordsOf(mainOf(await visitor.visit(hidden)))).toContain("Anonyme");
  expect((await visitor.visit("/membres/zephyrine-quatremer")).text).not.toContain("remise de dette");
  expect(wordsOf(mainOf(await secret.visit("/membres/zephyrine-quatremer")))).toContain("Anonyme (vous)");
  const camille = await signedIn(site, "camille");
  expect(wordsOf(mainOf(await camille.visit(hidden)))).toContain(`Anonyme · ${name}, visible de l’équipe seulement`);
});

test("the team and visitors do not write as Anonyme", async () => {
  const values = { title: "Une question du côté de la banque", body: "", theme: "appli", anonymous: "1" };
  expect((await (await signedIn(site, "noa")).post("/questions/nouvelle", values)).status).toBe(403);
  expect((await openBrowser(site).post("/questions/nouvelle", { ...values, email: "v@web.example" })).status).toBe(401);
});

test("a client who hides it has, byte for byte, the pages of anybody else", async () => {
  const [client, other] = [await newMember(site, "Alphonse Jumel"), await newMember(site, "Alphonse Jumel")];
  const store = await openStore(inject("database"));
  const named = (handle: string) =>
    store.write(async (tx) => {
      const { members } = store.tables;
      await tx.update(members).set({ knownClient: true }).where(eq(members.handle, handle));
    });
  await named("alphonse-jumel");
  await store.close();
  const paths = [await ask(client, "Une question de jumeau"), await ask(other, "Une question de jumeau")];
  const visitor = openBrowser(site);
  const bytes = async (path: string) => (await visitor.ask(path)).text;
  for (const [one, two] of [paths, ["/membres/alphonse-jumel", "/membres/alphonse-jumel-2"]]) {
    for (const end of ["", ".data"])
      expect(alike(await bytes(`${one}${end}`))).toBe(alike(await bytes(`${two}${end}`)));
  }
  expect(await bytes("/membres/alphonse-jumel")).not.toContain("knownClient");

  await client.post("/moi", { intent: "client", yes: "1" });
  for (const path of [paths[0] ?? "", "/membres/alphonse-jumel"])
    expect((await visitor.visit(path)).document.querySelector('main [data-badge="client"]'), path).not.toBeNull();
  await client.post("/moi", { intent: "client", yes: "0" });
  for (const path of [paths[0] ?? "", "/membres/alphonse-jumel"])
    expect((await visitor.visit(path)).document.querySelector('main [data-badge="client"]'), path).toBeNull();
  expect((await other.post("/moi", { intent: "client", yes: "1" })).status).toBe(403);
});

/** Without what differs between any two people and any two answers: numbers, addresses, colours, moments. */
function alike(text: string): string {
  return (
    text
      .replace(/alphonse-jumel(-2)?/g, "alphonse")
      .replace(/[\w+/]{22}==/g, "nonce")
      // A card is called by a hash of what it shows and of its thread's number.
      .replace(/\/cartes\/questions\/\d+\/[\w-]+\.png/g, "card")
      .replace(/<svg[^>]*rounded-full[\s\S]*?<\/svg>/g, "face")
      .replace(/\d+/g, "0")
  );
}
