import type { Page } from "@playwright/test";
import { inspect } from "./pages/inspect.ts";
import { signIn } from "./pages/sign-in.ts";
import { test } from "./test.ts";

const PUBLIC = {
  read: ["/", "/questions", "/idees", "/idees?statut=declined", "/themes", "/themes/cartes", "/realise"],
  search: ["/recherche?q=carte", "/recherche?q=xyzzyx", "/membres", "/membres/yanis-b", "/nulle-part"],
  write: [
    "/questions/nouvelle?title=Ma%20carte%20est%20avalée",
    "/connexion",
    "/connexion/code",
    "/inscription",
    "/mot-de-passe/oublie",
    "/partager/mastodon?texte=Bonjour",
    "/demonstration/courrier",
    "/demonstration/reseau",
  ],
  know: [
    "/regles",
    "/classements",
    "/confidentialite",
    "/mentions-legales",
    "/accessibilite",
    "/transparence",
    "/regles/versions",
    "/fediverse",
  ],
};
const OF_A_MEMBER = [
  "/idees/nouvelle",
  "/moi",
  "/moi/notifications",
  "/moi/securite",
  "/moi/authentificateur",
  "/moi/codes-de-secours",
  "/moi/adresse",
  "/moi/sessions",
  "/moi/donnees",
  "/moi/supprimer",
  "/connexion/confirmer",
];
/** With posts and mentions on them: networks.test.ts. */
const OF_THE_TEAM = [
  "/equipe/publications",
  "/equipe/publications?vue=echecs",
  "/equipe/mentions",
  "/equipe/mentions?etat=ecartees",
  "/equipe/portee",
];
const OF_AN_ADMIN = [
  "/admin",
  "/admin/themes",
  "/admin/personnes",
  "/admin/marque",
  "/admin/textes",
  "/admin/textes/regles/fr",
  "/admin/reseaux",
  ...["bluesky", "mastodon", "x", "linkedin", "facebook", "webhook"].map((name) => `/admin/reseaux?reseau=${name}`),
];

for (const [name, addresses] of Object.entries(PUBLIC))
  test(`axe finds nothing on the pages to ${name}`, async ({ page }) => {
    test.slow();
    await inspect(page, addresses);
  });

test("axe finds nothing on threads, their history and their forms", async ({ page }) => {
  test.slow();
  await signIn(page, "camille");
  await inspect(page, [
    await firstThread(page, "/questions?tri=commentees"),
    await firstThread(page, "/idees?statut=shipped"),
    `${await firstThread(page, "/questions?tri=commentees")}/historique`,
  ]);
});

test("axe finds nothing on the pages of a member", async ({ page }) => {
  test.slow();
  await signIn(page, "lea");
  await inspect(page, OF_A_MEMBER);
});

test("axe finds nothing in the administration", async ({ page }) => {
  test.slow();
  await signIn(page, "admin");
  await inspect(page, OF_AN_ADMIN);
  await page.goto("/admin/reseaux");
  await inspect(page, [await linkTo(page, "/admin/reseaux/")]);
});

test("axe finds nothing where the team republishes and listens", async ({ page }) => {
  test.slow();
  await signIn(page, "noa");
  await inspect(page, OF_THE_TEAM);
  await page.goto(await firstThread(page, "/idees?statut=shipped"));
  await inspect(page, [await linkTo(page, "/equipe/republier/")]);
});

async function firstThread(page: Page, list: string): Promise<string> {
  await page.goto(list);
  return (await page.locator("main article h2 a").first().getAttribute("href")) ?? "";
}

/** The first that leads there. */
async function linkTo(page: Page, start: string): Promise<string> {
  return (await page.locator(`main a[href^="${start}"]`).first().getAttribute("href")) ?? "";
}
