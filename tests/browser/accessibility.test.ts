import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { signIn } from "./pages/sign-in.ts";
import { expect, test } from "./test.ts";

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
const OF_AN_ADMIN = [
  "/admin",
  "/admin/themes",
  "/admin/personnes",
  "/admin/marque",
  "/admin/textes",
  "/admin/textes/regles/fr",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, addresses] of Object.entries(PUBLIC))
      test(`axe finds nothing on the pages to ${name}, ${colorScheme}`, async ({ page }) => {
        test.slow();
        await inspect(page, addresses);
      });

    test(`axe finds nothing on threads, their history and their forms, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await signIn(page, "camille");
      await inspect(page, [
        await firstThread(page, "/questions?tri=commentees"),
        await firstThread(page, "/idees?statut=shipped"),
        `${await firstThread(page, "/questions?tri=commentees")}/historique`,
      ]);
    });

    test(`axe finds nothing on the pages of a member, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await signIn(page, "lea");
      await inspect(page, OF_A_MEMBER);
    });

    test(`axe finds nothing in the administration, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await signIn(page, "admin");
      await inspect(page, OF_AN_ADMIN);
    });
  });
}

async function firstThread(page: Page, list: string): Promise<string> {
  await page.goto(list);
  return (await page.locator("main article h2 a").first().getAttribute("href")) ?? "";
}

async function inspect(page: Page, addresses: string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(" | ")}`,
    );
    expect(found, address).toEqual([]);
    await expectNoSideways(page, address);
  }
}

/** A page never scrolls sideways: on a phone nothing would be found there. */
async function expectNoSideways(page: Page, address: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `${address} is wider than its screen`).toBeLessThanOrEqual(0);
}
