import { expect, it, vi } from "vitest";
import { answerQuestion } from "#app/features/answers/answer.server.ts";
import { deleteAccount } from "#app/features/leaving/delete-account.server.ts";
import { setFollow } from "#app/features/follows/follow.server.ts";
import { publishThread } from "#app/features/threads/publish.server.ts";
import { answerAgain } from "#app/server/answer-again.server.ts";
import type { RequestContext, SignedIn } from "#app/server/context.server.ts";
import type { Store } from "#db/store.ts";
import { now, question, someone, theme } from "./cast.ts";
import { contextOf, facts } from "./context.ts";
import { describeOnBothEngines } from "./stores.ts";

type Act = (store: Store, author: SignedIn) => Promise<unknown>;

const ACTS: [string, Act][] = [
  [
    "an answer",
    async (store, author) =>
      answerQuestion(store, { threadId: await question(store), author, body: "Voici.", voice: "self", at: now }),
  ],
  [
    "a question",
    async (store, { id: memberId }) => {
      const themeSlug = `theme-${crypto.randomUUID()}`;
      await theme(store, { slug: themeSlug });
      const thread = { kind: "question", title: "Où ?", body: "", lang: "fr", at: now } as const;
      return publishThread(store, { ...thread, themeSlug, author: { memberId } });
    },
  ],
  [
    "a follow",
    async (store, { id: memberId }) =>
      setFollow(store, { memberId, subject: "thread", subjectId: await question(store), yes: true, at: now }),
  ],
];

/** A browser that is signed in, and who it is taken for each time it asks. */
async function signedIn(store: Store) {
  const { id } = await someone(store);
  const { sessions } = contextOf(store);
  const session = await sessions.createSession(id, facts());
  const read = async (): Promise<RequestContext> => {
    const { user } = await sessions.validateSession(session.id);
    const { confirmedAt } = facts();
    const viewer = user && { ...user, avatar: null, sessionId: session.id, confirmedAt };
    return contextOf(store, { formSent: true, viewer });
  };
  return { id, read };
}

const sent = () =>
  new Request("https://demo.example/", { method: "POST", body: new URLSearchParams({ body: "Voici." }) });

describeOnBothEngines("somebody whose account goes while their form is on its way", (world) => {
  it.each(ACTS)("is refused like anyone whose session ended, and has written nothing: %s", async (_, act) => {
    const { store } = world;
    const lea = await signedIn(store);
    const asked: (number | null)[] = [];
    const response = await answerAgain({
      request: sent(),
      read: lea.read,
      handle: async (request, { viewer }) => {
        asked.push(viewer?.id ?? null);
        expect((await request.formData()).get("body"), "what was typed is there both times").toBe("Voici.");
        if (!viewer) return new Response(null, { status: 401 });
        await deleteAccount(store, { memberId: viewer.id, choice: "erase", at: now });
        // As Remix answers what fails.
        return act(store, viewer).then(
          () => new Response(null, { status: 200 }),
          () => new Response(null, { status: 500 }),
        );
      },
    });
    expect(response.status).toBe(401);
    expect(asked).toEqual([lea.id, null]);
  });

  it("is asked once where the failure is ours: whoever is still signed in reads that it failed", async () => {
    const lea = await signedIn(world.store);
    const handle = vi.fn(() => Promise.resolve(new Response(null, { status: 500 })));
    const response = await answerAgain({ request: sent(), read: lea.read, handle });
    expect(response.status).toBe(500);
    expect(handle).toHaveBeenCalledOnce();
  });
});
