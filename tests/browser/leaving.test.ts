import { newMember } from "../web/people.ts";
import { expect, test } from "./test.ts";

test("someone takes a copy of everything, watching it come, then leaves for good", async ({
  page,
  context,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const session = (await newMember(origin, "Une Passante")).cookies.get("session") ?? "";
  await context.addCookies([{ name: "session", value: session, url: origin }]);
  await page.goto("/moi/donnees");
  await page.getByRole("button", { name: "Préparer ma copie" }).click();
  // Either it is still being made, or it was made while the page came.
  await expect(page.getByRole("progressbar").or(page.getByText("Votre copie est prête"))).toBeVisible();
  const link = page.getByRole("link", { name: "Télécharger ma copie" });
  await expect(link).toBeVisible({ timeout: 15_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^mes-donnees-[\d-]+\.zip$/);

  await page.getByRole("link", { name: "Voir ce que cela change" }).click();
  await expect(page.getByRole("heading", { name: "Supprimer votre compte" })).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Effacer ce à quoi personne/ })).toBeChecked();
  await page.getByRole("radio", { name: /^Tout laisser/ }).check();
  await page.getByRole("button", { name: "Supprimer mon compte pour toujours" }).click();
  await expect(page.getByText("Votre compte est supprimé")).toBeVisible();
  await page.goto("/moi");
  await page.waitForURL(/\/connexion/);
  expect((await context.cookies()).filter(({ name }) => name === "session")).toEqual([]);
});
