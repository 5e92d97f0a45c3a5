import { expect, it } from "vitest";
import { ask, beforeEachNetwork, casesFor, expectSent, expectState, goOn, lose, meet, sentOf } from "./strict-queue.ts";

beforeEachNetwork("a post that the site's queue sends", (described, queue) => {
  const posting = [...casesFor(described, "picture"), ...casesFor(described, "post")];
  it.each(posting)("whose $step.route $name $becomes, and stands there once in the end", async (met) => {
    const picture = met.kind === "picture" || met.step.route.endsWith("/photos");
    const postId = await ask(queue(), { picture });
    await meet(queue(), postId, met);
    await expectState(queue(), postId, met);
    if (met.promised !== "done") expect(await sentOf(queue(), postId)).toEqual([]);
    await goOn(queue(), postId, met);
    await expectSent(queue(), postId);
  });

  const looking = casesFor(described, "look");
  it.each(looking)("whose answer was lost and whose $step.route $name $becomes, and stands there once", async (met) => {
    const postId = await lose(queue(), described, true);
    await meet(queue(), postId, met);
    await expectState(queue(), postId, met);
    await goOn(queue(), postId, met);
    await expectSent(queue(), postId);
  });
});
