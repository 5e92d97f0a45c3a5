import { renderOwnWords } from "#app/features/markdown/render.server.ts";

/**
 * The text of a fixed page. Unlike a post it stands alone under the title of the page: its parts are h2, and its links
 * inside the site are the site's own.
 */
export function renderPage(body: string): string {
  return renderOwnWords(body)
    .html.replace(
      /<(\/?)h([3-6])>/g,
      (_tag, slash: string, level: string) => `<${slash}h${Math.max(2, Number(level) - 2)}>`,
    )
    .replace(/(<a href="\/(?!\/)[^"]*") rel="[^"]*"/g, "$1");
}
