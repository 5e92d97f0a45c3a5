import { type ConsoleMessage, expect, test as base } from "@playwright/test";

/** Playwright's `test`, in which a console error, a broken script or a request to somebody else fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" && !isAboutThePageItself(message)) complaints.push(message.text());
      });
      context.on("weberror", (problem) => complaints.push(String(problem.error())));
      context.on("request", (request) => {
        const elsewhere = /^https?:/.test(request.url()) && !request.url().startsWith(`${baseURL}/`);
        if (elsewhere) complaints.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Chromium reports a page that answers 404, 410 or 429 as an error of the console, even when it is asked for on purpose. */
function isAboutThePageItself(message: ConsoleMessage): boolean {
  if (!message.text().startsWith("Failed to load resource")) return false;
  return pathOf(message.location().url) === pathOf(message.page()?.url() ?? "");
}

/** A script asks for the data of a page under the page's own address with .data at its end. */
function pathOf(url: string): string {
  return new URL(url, "http://none").pathname.replace(/\.data$/, "");
}
