import { expect, it } from "vitest";
import { unsealCredentials } from "#app/features/networks/credentials.server.ts";
import { LINKEDIN_CREDENTIALS } from "../strict-linkedin.ts";
import { env } from "./context.ts";
import { accountRow, lastDispatch } from "./posts-cast.ts";
import { describeOnBothEngines, type World } from "./stores.ts";
import { linkedin } from "./strict-networks.ts";
import { around, ask, closeQueue, expectSent, openQueue, type Queue, run, TEXT } from "./strict-queue.ts";

const RENEWAL = "POST /oauth/v2/accessToken";

/** A page that was connected with what renews its token. */
async function aPage({ store }: World): Promise<Queue> {
  const open = async () => ({ ...(await linkedin.open()), credentials: LINKEDIN_CREDENTIALS });
  return openQueue(store, { ...linkedin, open }, await around(store));
}

describeOnBothEngines(`a token that has run out, before ${linkedin.said}`, (world) => {
  const kept = async ({ accountId }: Queue) =>
    unsealCredentials((await accountRow(world.store, accountId)).credentials ?? "", env.encryptionKeys);

  it("is renewed in the middle of a post: the new one is kept sealed, and serves the next", async () => {
    const queue = await aPage(world);
    queue.network.revoke(true);
    const postId = await ask(queue, { picture: true });
    await run(queue, postId);
    await expectSent(queue, postId);
    expect(await accountRow(world.store, queue.accountId)).toMatchObject({ state: "connected", trouble: null });
    const { accessToken } = (await kept(queue)) ?? {};
    expect(accessToken).not.toBe(LINKEDIN_CREDENTIALS.accessToken);
    const next = await ask(queue, { parts: ["Le suivant."] });
    await run(queue, next);
    await expectSent(queue, next, ["Le suivant."], [TEXT]);
    expect(queue.network.complaints).toEqual([]);
    expect((await kept(queue))?.["accessToken"]).toBe(accessToken);
    await closeQueue(queue);
  });

  it("and that nothing renews any more breaks the account, and nothing was sent", async () => {
    const queue = await aPage(world);
    const refused = { status: 400, body: { error: "invalid_grant" } };
    queue.network.revoke(true);
    queue.network.fail(RENEWAL, { kind: "reply", reply: refused }, "meets a 401: revoked meanwhile");
    const postId = await ask(queue);
    await run(queue, postId);
    expect(await lastDispatch(world.store, postId)).toMatchObject({ state: "failed", trouble: "unauthorized" });
    expect(await accountRow(world.store, queue.accountId)).toMatchObject({ state: "broken", trouble: "unauthorized" });
    expect(queue.network.texts()).toEqual([]);
    await closeQueue(queue);
  });
});
