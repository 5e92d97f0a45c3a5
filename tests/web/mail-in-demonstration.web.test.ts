import { expect, inject, test } from "vitest";
import { openMailServer } from "../mail-server.ts";
import { startSite } from "../site.ts";
import { found, wordsOf } from "./page.ts";
import { openBrowser } from "./plain-browser.ts";

const PATIENCE = 120_000;

test(
  "with a mail server, the demonstration's mails leave too, with what its page shows",
  async () => {
    const server = await openMailServer();
    const site = await startSite({ copyOf: inject("community"), settings: { SMTP_URL: server.url } });
    const arriving = new Promise<string>((resolve) => {
      server.answer = ({ to, mail }) => {
        if (to === "essai@web.example") resolve(mail.text ?? "");
        return undefined;
      };
    });
    await openBrowser(site.url).post("/connexion/code", { email: "essai@web.example", next: "/" });
    const text = await arriving;
    const sheet = async () => {
      const page = await openBrowser(site.url).visit("/demonstration/courrier");
      const sheets = [...page.document.querySelectorAll("main article")];
      return found(
        sheets.find((one) => wordsOf(one).includes("essai@web.example")),
        "mail",
      );
    };
    const code = found((await sheet()).querySelector("code[data-code]")?.textContent, "code");
    expect(code).toMatch(/^\d{6}$/);
    expect(text).toContain(code);
    await expect.poll(async () => wordsOf(await sheet()), { timeout: 20_000 }).toContain("Parti");
    await site.stop();
    await server.close();
    expect(site.errors()).toEqual([]);
  },
  PATIENCE,
);
