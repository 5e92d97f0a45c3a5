import { describe, expect, inject, test } from "vitest";
import { ODD, PLACES } from "./bad-addresses.ts";
import { found, mainOf, noticeOf, type Page, wordsOf } from "./page.ts";
import { newMember, signedIn } from "./people.ts";
import { formHeaders, openBrowser } from "./plain-browser.ts";
import { answer, ask, idOf, propose } from "./writing.ts";

const onPostgres = inject("siteOnPostgres");

test("PostgreSQL is there wherever nothing may be left untested", () => {
  expect(onPostgres !== null || !process.env["CI"]).toBe(true);
});

describe.each(onPostgres ? [onPostgres] : [])("the same site on PostgreSQL", (site) => {
  test("is read: lists to their next page, threads, search, health", async () => {
    const visitor = openBrowser(site);
    for (const list of ["/questions", "/questions?tri=votees", "/idees", "/idees?tri=actives"]) {
      const next = (await visitor.visit(list)).document.querySelector<HTMLAnchorElement>('main a[href*="apres="]');
      const page = await visitor.visit(found(next?.getAttribute("href"), "next page"));
      expect([page.status, page.document.querySelectorAll("main article").length > 0], list).toEqual([200, true]);
    }
    expect((await visitor.visit("/recherche?q=prelevements")).document.querySelector("main mark")).not.toBeNull();
    for (const path of ["/", "/themes/cartes", "/realise", "/membres", "/membres/camille", "/healthz", "/regles"])
      expect((await visitor.visit(path)).status, path).toBe(200);
  });

  test("is written to: ask, claim, answer officially, propose, vote, decide, withdraw, restore", async () => {
    const visitor = openBrowser(site);
    const fill = {
      title: "Une question posée à PostgreSQL ?",
      body: "Avec un **mot**.",
      theme: "appli",
      email: "pg@web.example",
    };
    const asked = await visitor.submit(await visitor.visit("/questions/nouvelle"), { fill });
    const mails = await visitor.visit("/demonstration/courrier");
    const link = found(
      mails.document.querySelector<HTMLAnchorElement>('main a[href*="/lien/"]')?.getAttribute("href"),
      "link",
    );
    const claimed = await visitor.submit(await visitor.visit(link.replace(/^https?:\/\/[^/]+/, "")), {});
    expect(noticeOf(claimed)).toContain("la vôtre");
    const question = found(asked.path.split("?")[0], "question");
    const moderator = await signedIn(site, "camille");
    await answer(moderator, question, "La banque répond.");
    expect(wordsOf((await visitor.visit(question)).document.querySelector("[data-official]"))).toContain(
      "La banque répond.",
    );

    const idea = await propose(visitor, "Une idée gardée par PostgreSQL");
    const reader = openBrowser(site);
    const voted = await reader.submit(await reader.visit(idea), { to: /\/vote$/ });
    expect(wordsOf(mainOf(voted))).toContain("dont 1 de visiteur");
    const fillDecision = { status: "planned", body: "C’est prévu, dit la banque." };
    const decided = await moderator.submit(await moderator.visit(idea), {
      with: { intent: "decide" },
      fill: fillDecision,
    });
    expect(noticeOf(decided)).toContain("La décision est publiée.");
    const withdrawn = await visitor.submit(await visitor.visit(idea), { to: /\/idee\/\d+\/retirer$/ });
    expect((await reader.visit(idea)).status).toBe(410);
    await visitor.submit(withdrawn, { to: /\/retablir$/ });
    expect((await reader.visit(idea)).status).toBe(200);
  });

  test("counts a vote once when the same person sends it twenty times at once", async () => {
    const idea = await propose(await newMember(site), "Une idée très demandée");
    const member = await newMember(site);
    await Promise.all(
      Array.from({ length: 20 }, () => member.post(`/idees/${idOf(idea)}/vote`, { vote: "cast", back: "/" })),
    );
    const page = await member.visit(idea);
    expect(wordsOf(page.document.querySelector('main form[action$="/vote"] b'))).toBe("1");
  });

  test("refuses what no address can mean, as SQLite does", async () => {
    const answers = PLACES.flatMap(([place, statuses]) =>
      ODD.filter((_, index) => index % 3 === 0 || index < 2).map(async (odd) => {
        const page = await openBrowser(site).ask(place.replaceAll("ODD", odd));
        expect(statuses, `${page.path.slice(0, 80)}: ${page.status}`).toContain(page.status);
      }),
    );
    await Promise.all(answers);
  });

  test("refuses zeros and broken letters in forms, which it could not keep", async () => {
    const path = await ask(await newMember(site), "Une question pour des réponses cassées");
    const member = await newMember(site);
    const csrf = await member.token();
    const send = (to: string, body: string): Promise<Page> =>
      member.ask(to, { method: "POST", headers: formHeaders(site), body: `${body}&csrf=${csrf}` });
    for (const broken of ["a%00b", "%FF%FE", "%ED%A0%80"]) {
      const refused = [
        await send("/questions/nouvelle", `title=Un+titre+bien+long+${broken}&theme=appli`),
        await send("/questions/nouvelle", `title=Un+titre+bien+long&theme=${broken}`),
        await send(path, `intent=answer&body=${broken}`),
        await send("/moi", `intent=name&lang=fr&name=${broken}`),
      ];
      expect(
        refused.map(({ status }) => status),
        broken,
      ).toEqual([422, 422, 422, 422]);
      expect((await send("/connexion", `email=${broken}%40x.example&password=${broken}`)).status, broken).toBe(422);
      expect((await send("/suivre", `subject=thread&id=${broken}&yes=1`)).status, broken).toBe(404);
    }
    const emoji = await answer(member, path, "Un 👩‍👩‍👧‍👦 et un שלום, intacts.");
    expect(wordsOf(mainOf(emoji))).toContain("Un 👩‍👩‍👧‍👦 et un שלום, intacts.");
  });
});
