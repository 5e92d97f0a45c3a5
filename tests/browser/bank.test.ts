import { expect, test } from "@playwright/test";
import { type Bank, openBank } from "../bank.ts";
import { freePort } from "../free-port.ts";
import { type Site, startSite } from "../site.ts";

const state: { bank?: Bank; site?: Site } = {};

test.describe.configure({ mode: "serial" });

// Its own site: the others have no bank.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  state.bank = await openBank(url);
  state.site = await startSite({ settings: { PORT: String(port), PUBLIC_URL: url, ...state.bank.settings } });
});

test.afterAll(async () => {
  await state.site?.stop();
  await state.bank?.close();
  expect(state.site?.errors()).toEqual([]);
});

for (const javaScriptEnabled of [true, false])
  test(`the bank's form leads there and back, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const { bank, site } = state;
    if (!bank || !site) throw new Error("there is no bank");
    const who = `marie-${javaScriptEnabled}`;
    bank.people.set(who, { email: `${who}@bank.example`, email_verified: true, given_name: "Marie" });
    bank.visitor = who;
    const context = await browser.newContext({ javaScriptEnabled, locale: "fr-FR" });
    const complaints: string[] = [];
    context.on("console", (message) => complaints.push(`${message.type()} ${message.text()}`));
    const page = await context.newPage();

    // Somebody else's way back: refused, with the button to begin again.
    await page.goto(`${site.url}/connexion/banque/retour?state=of-somebody-else&code=theirs`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette connexion n’a pas commencé ici");
    // The browser's own note about that page's status.
    complaints.length = 0;

    await page.getByRole("button", { name: "Continuer par la banque" }).click();
    await expect(page).toHaveURL(`${site.url}/?fait=signed-up`);
    await expect(page.getByRole("status").filter({ hasText: "Votre compte est créé" })).toBeVisible();
    await page.goto(`${site.url}/moi`);
    await expect(page.getByLabel("Nom affiché")).toHaveValue("Marie");
    expect(complaints).toEqual([]);
    await context.close();
  });
