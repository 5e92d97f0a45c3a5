import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { requestReply } from "#app/features/sending/request-reply.server.ts";
import { later, now, someone } from "./cast.ts";
import { anAccount, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

describeOnBothEngines("an answer to a mention that was decided while it left", (world) => {
  it.each(["turned", "linked", "dismissed"] as const)("leaves it %s, by whoever decided", async (state) => {
    const { store } = world;
    const { mentions } = store.tables;
    const [adviser, colleague] = [await someone(store, { role: "adviser" }), await someone(store, { role: "adviser" })];
    const accountId = await anAccount(store);
    const [mention] = await store.write((tx) =>
      tx
        .insert(mentions)
        .values({
          ...{ accountId, remoteId: `said-${state}`, kind: "mention", state: "new", body: "Bonjour ?" },
          ...{ authorId: "lea", authorHandle: "@lea@elsewhere.example", authorName: "Léa", saidAt: now, heardAt: now },
        })
        .returning({ id: mentions.id }),
    );
    const mentionId = mention?.id ?? 0;
    const content = { parts: ["Bonjour."], lang: "fr" as const, link: null, alt: null };
    await requestReply(store, { mentionId, key: `answer-${state}`, content, actor: adviser, at: now });
    const decided = { state, handledById: colleague.id, handledAt: later(1) };
    await store.write(async (tx) => void (await tx.update(mentions).set(decided).where(eq(mentions.id, mentionId))));
    const network = new ScriptedNetwork();
    await sendDue(store, network, { at: later(2) });
    const [kept] = await store.read.select().from(mentions).where(eq(mentions.id, mentionId));
    expect(network.texts()).toEqual(["Bonjour."]);
    expect(kept).toMatchObject(decided);
  });
});
