import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { answered, composingSite, connect, here, kept, SENT, valueOf } from "./composing.ts";
import { found, mainOf, pathnameOf, wordsOf } from "./page.ts";
import { signedIn } from "./people.ts";

composingSite();

test("a text that its network refused is taken up again, and what failed leaves its place to it", async () => {
  const { bluesky, mastodon } = await connect();
  const { team, store } = here();
  const { question, path } = await answered("Puis-je assurer mon téléphone ?");
  const page = await team.visit(path);
  const words = `Trop direct. ${valueOf(page, `text-${bluesky}`)}`;
  await team.submit(page, { to: SENT, fill: { [`text-${bluesky}`]: words, [`include-${mastodon}`]: "" } });
  const id = found((await kept(question))[0], "post").post.id;
  const { posts, dispatches } = store.tables;
  await store.write(async (tx) => {
    await tx.update(posts).set({ state: "failed" }).where(eq(posts.id, id));
    await tx.update(dispatches).set({ state: "failed", trouble: "refused" }).where(eq(dispatches.postId, id));
  });
  const ways = [question, "/equipe/publications", `/equipe/publications/${id}`].map(async (from) => {
    const { document } = await team.visit(from);
    return document.querySelector(`main a[href="${path.replace(/\?.*/, "")}?reprise=${id}"]`);
  });
  for (const way of await Promise.all(ways)) expect(way?.textContent).toBe("Reprendre le texte");
  const address = `${path.replace(/\?.*/, "")}?reprise=${id}`;
  const again = await team.visit(address);
  const link = new RegExp(`^Trop direct\\.[^]*\\?de=${valueOf(again, `ref-${bluesky}`)}$`);
  expect(valueOf(again, `text-${bluesky}`)).toMatch(link);
  expect(again.document.querySelector<HTMLInputElement>(`#include-${mastodon}`)?.checked).toBe(false);
  const camille = await signedIn(here().url, "camille");
  const late = await camille.visit(address);
  const mended = { [`text-${bluesky}`]: valueOf(again, `text-${bluesky}`).replace("Trop direct. ", "") };
  const sent = await team.submit(again, { to: SENT, fill: mended });
  expect(pathnameOf(sent.path)).toBe(question);
  expect((await kept(question)).map(({ post, dispatch }) => [post.state, dispatch.state])).toEqual([
    ["cancelled", "cancelled"],
    ["waiting", "waiting"],
  ]);
  expect(pathnameOf((await team.submit(again, { to: SENT, fill: mended })).path)).toBe(question);
  expect(await team.ask(address)).toMatchObject({ status: 302, location: `/equipe/publications/${id}` });
  const refused = await camille.submit(late, { to: SENT });
  expect([refused.status, wordsOf(mainOf(refused))]).toEqual([409, expect.stringContaining("Ce texte a été repris")]);
  expect(valueOf(refused, `text-${bluesky}`)).toMatch(/^Trop direct/);
  expect((await camille.submit(refused, { to: SENT })).status).toBe(409);
  expect(await kept(question)).toHaveLength(2);
  const other = await answered("Puis-je assurer mon vélo ?");
  expect((await team.ask(other.path.replace(/\?.*/, `?reprise=${id}`))).status).toBe(404);
});
