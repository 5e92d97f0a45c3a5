import type { Locator, Page } from "@playwright/test";

/** A question's page or an idea's, as someone asks it things. */
export class ThreadPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get official(): Locator {
    return this.page.locator("[data-official]").first();
  }

  get voteButton(): Locator {
    return this.page.locator('form[action$="/vote"] button[name=vote]').first();
  }

  /** Presses the button and waits for the server: with scripts the button turns before it has answered. */
  async vote(): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) => response.request().method() === "POST" && /\/vote(\.data)?$/.test(new URL(response.url()).pathname),
    );
    await this.voteButton.click();
    await answered;
  }

  async votes(): Promise<number> {
    const text = await this.voteButton.locator("b").first().innerText();
    return Number(text.replace(/\D/g, ""));
  }

  async hasVoted(): Promise<boolean> {
    return (await this.voteButton.getAttribute("aria-pressed")) === "true";
  }

  async answer(body: string): Promise<void> {
    const form = this.page.locator("#repondre");
    await form.locator("textarea[name=body]").fill(body);
    await form.getByRole("button", { name: "Répondre", exact: true }).click();
    await this.page.waitForURL(/fait=answered/);
  }
}
