import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { openSessions } from "#app/features/sessions/lucia.server.ts";
import { closeSession, openSession } from "#app/features/sessions/open-session.server.ts";
import { voteOnThread } from "#app/features/votes/vote.server.ts";
import type { RequestContext } from "#app/server/context.server.ts";
import { readEnv } from "#app/server/env.server.ts";
import { sha256 } from "#app/server/signature.server.ts";
import type { Store } from "#db/store.ts";
import { idea, now, someone, threadRow, visitor } from "./cast.ts";
import { contextOf, env, facts } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

const overHttps = readEnv("production", {
  PUBLIC_URL: "https://etvous.example",
  SESSION_SECRET: "q8Jx1rVn5Tz0WcLk7Yb3PdMf9Gh2Sa6E",
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
});
const opened = (store: Store) => openSessions(store, env, () => now);

describeOnBothEngines("a session", (world) => {
  it("opens for whoever holds its id, and says who they are", async () => {
    const { store } = world;
    const sessions = opened(store);
    const lea = await someone(store, { handle: "lea", name: "Léa M.", email: "lea@demo.example", passwordHash: "x" });
    const { id } = await sessions.createSession(lea.id, facts());
    const { session, user } = await sessions.validateSession(id);
    expect(session?.userId).toBe(lea.id);
    expect(user).toEqual({ id: lea.id, handle: "lea", avatarHash: null, name: "Léa M.", role: "member" });
  });

  it("stands in the table under a hash of its id: a stolen table opens nothing", async () => {
    const { store } = world;
    const { sessions: rows } = store.tables;
    const sessions = opened(store);
    const lea = await someone(store);
    const { id } = await sessions.createSession(lea.id, facts());
    const [row] = await store.read.select().from(rows).where(eq(rows.memberId, lea.id));
    expect(row?.idHash).toBe(sha256(id));
    expect(JSON.stringify(row)).not.toContain(id);
    expect(await sessions.validateSession(row?.idHash ?? "")).toEqual({ session: null, user: null });
  });

  it.each(["", "x", "0".repeat(64), "' or 1=1 --", "é".repeat(40)])("does not open for %j", async (id) => {
    const sessions = opened(world.store);
    expect(await sessions.validateSession(id)).toEqual({ session: null, user: null });
  });

  it("ended on one device leaves the others, and all of them can be ended at once", async () => {
    const { store } = world;
    const sessions = opened(store);
    const [lea, sami] = [await someone(store), await someone(store)];
    const [phone, desk] = [
      await sessions.createSession(lea.id, facts()),
      await sessions.createSession(lea.id, facts()),
    ];
    const other = await sessions.createSession(sami.id, facts());
    await sessions.invalidateSession(phone.id);
    expect((await sessions.validateSession(phone.id)).user).toBeNull();
    expect((await sessions.validateSession(desk.id)).user?.id).toBe(lea.id);
    await sessions.invalidateUserSessions(lea.id);
    expect((await sessions.validateSession(desk.id)).user).toBeNull();
    expect((await sessions.validateSession(other.id)).user?.id).toBe(sami.id);
  });

  it("lives in a cookie that scripts and other sites never get, and that https ties to its host", async () => {
    const { store } = world;
    const lea = await someone(store);
    const cookieOf = async (given: Partial<RequestContext>) =>
      (await openSession(contextOf(store, given), { memberId: lea.id, way: "password" })).headers.get("Set-Cookie") ??
      "";
    expect(await cookieOf({})).toMatch(/^session=\w+; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax$/);
    expect(await cookieOf({ env: overHttps })).toMatch(
      /^__Host-session=\w+; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax; Secure$/,
    );
  });

  it("opened in a browser that voted makes its votes the member's, and forgets the visitor", async () => {
    const { store } = world;
    const lea = await someone(store);
    const threadId = await idea(store);
    await voteOnThread(store, { threadId, kind: "idea", actor: visitor("browser"), vote: "cast", at: now });
    const context = contextOf(store, { visitor: "browser" });
    const { headers } = await openSession(context, { memberId: lea.id, way: "password" });
    expect(await threadRow(store, threadId)).toMatchObject({ memberVotes: 1, visitorVotes: 0 });
    expect(headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0])).toEqual([
      "visitor=",
      expect.stringMatching(/^session=\w+$/),
    ]);
    expect(headers.getSetCookie()[0]).toContain("Max-Age=0");
  });

  it("opened over another ends that one, which nobody could sign out of any more", async () => {
    const { store } = world;
    const [lea, sami] = [await someone(store), await someone(store)];
    const context = contextOf(store);
    const { id: sessionId } = await context.sessions.createSession(lea.id, facts());
    const viewer = {
      id: lea.id,
      handle: "lea",
      name: "Léa",
      role: "member",
      avatar: null,
      sessionId,
      confirmedAt: now,
    } as const;
    await openSession({ ...context, viewer }, { memberId: sami.id, way: "password" });
    expect((await context.sessions.validateSession(sessionId)).user).toBeNull();
    expect(await context.sessions.getUserSessions(sami.id)).toHaveLength(1);
  });

  it("closed ends on the server too: the cookie that was kept opens nothing", async () => {
    const { store } = world;
    const lea = await someone(store);
    const context = contextOf(store);
    const { id: sessionId } = await context.sessions.createSession(lea.id, facts());
    const viewer = {
      id: lea.id,
      handle: "lea",
      name: "Léa",
      role: "member",
      avatar: null,
      sessionId,
      confirmedAt: now,
    } as const;
    const headers = await closeSession({ ...context, viewer });
    expect(headers.get("Set-Cookie")).toMatch(/^session=; .*Max-Age=0/);
    expect((await context.sessions.validateSession(sessionId)).user).toBeNull();
    expect((await closeSession(context)).get("Set-Cookie")).toMatch(/^session=;/);
  });
});
