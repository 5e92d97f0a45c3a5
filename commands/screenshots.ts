import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../tests/browser/chromium.ts";
import { startSite } from "../tests/site.ts";
import { buildWhenChanged } from "./build.ts";
import { run } from "./run.ts";

const HELP = `npm run screenshots: takes the README's pictures (docs/screenshots) and the sharing card (public/share-card.png)
from a demonstration of its own.`;

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DARK = { colorScheme: "dark" } as const;

interface Shot {
  file: string;
  options: BrowserContextOptions;
  open: (page: Page, origin: string) => Promise<unknown>;
}

const SHOTS: Shot[] = [
  { file: "docs/screenshots/home.png", options: DESK, open: (page, origin) => page.goto(origin) },
  {
    file: "docs/screenshots/question.png",
    options: DESK,
    open: (page, origin) => openFirst(page, `${origin}/questions?tri=commentees`),
  },
  {
    file: "docs/screenshots/idea-dark.png",
    options: { ...DESK, ...DARK },
    open: (page, origin) => openFirst(page, `${origin}/idees?statut=planned&tri=votees`),
  },
  { file: "docs/screenshots/ideas-phone.png", options: PHONE, open: (page, origin) => page.goto(`${origin}/idees`) },
  {
    file: "docs/screenshots/ask-phone.png",
    options: PHONE,
    open: (page, origin) => page.goto(`${origin}/questions/nouvelle?title=Ma carte est refusée à l’étranger`),
  },
];

run(HELP, async () => {
  await buildWhenChanged();
  const site = await startSite();
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  for (const { file, options, open } of SHOTS) {
    const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris", ...options });
    const page = await context.newPage();
    await open(page, site.url);
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: file });
    await context.close();
    console.log(file);
  }
  const card = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await card.setContent(SHARE_CARD);
  await card.screenshot({ path: "public/share-card.png" });
  await browser.close();
  await site.stop();
});

async function openFirst(page: Page, list: string): Promise<void> {
  await page.goto(list);
  await page.locator("main article h2 a").first().click();
  await page.waitForURL(/\/\d+\//);
}

/** What a network shows beside a link to the site. */
const SHARE_CARD = `<body style="margin:0;display:grid;place-content:center;height:630px;background:#fbfaf6;color:#1b1c21;font-family:Charter,Georgia,serif">
  <div style="font-size:170px;font-weight:700;letter-spacing:-.03em"><i style="color:#9a2417">&amp;</i>vous</div>
  <div style="font-size:44px;color:#565861">La banque et son public, à ciel ouvert.</div></body>`;
