import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Store } from "#db/store.ts";
import { answer, someone } from "./cast.ts";
import { aPost, sendDue } from "./posts-cast.ts";
import { ScriptedNetwork } from "./scripted-network.ts";
import { describeOnBothEngines } from "./stores.ts";

const link = "https://etvous.example/questions/1";

/** What is said under the link of a post without a picture, where the bank answered with these words. */
async function saidUnderLink(store: Store, excerpt: string): Promise<string | undefined> {
  const { postId, threadId, answerId } = await aPost(store, { link });
  const { answers } = store.tables;
  const lea = await someone(store, { name: "Léa Marchand", handle: `lea-${postId}` });
  await answer(store, { threadId, authorId: lea.id });
  await store.write(async (tx) => void (await tx.update(answers).set({ excerpt }).where(eq(answers.id, answerId))));
  const network = new ScriptedNetwork();
  await sendDue(store, network);
  return [...network.standing.values()][0]?.piece.link?.description;
}

describeOnBothEngines("what is said under the link of a post", (world) => {
  it("is the beginning of the answer, without whom it greets", async () => {
    expect(await saidUnderLink(world.store, "Bonjour M. Petit, votre carte est prête.")).toBe("Votre carte est prête.");
  });

  it("is nothing where it names somebody who takes part: nobody was warned of it", async () => {
    expect(await saidUnderLink(world.store, "Comme l’a vu Léa, votre carte est prête.")).toBe("");
    expect(await saidUnderLink(world.store, "Comme on l’a vu, votre carte est prête.")).toBe(
      "Comme on l’a vu, votre carte est prête.",
    );
  });
});
