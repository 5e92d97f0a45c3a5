import { setTimeout } from "node:timers/promises";
import { Agent } from "undici";
import { expect, test } from "vitest";
import type { Answer } from "#app/features/networks/trouble.ts";
import { openLog } from "#app/server/log.server.ts";
import { openUntil } from "#app/server/outbound.server.ts";
import { askNetwork } from "./ask-network.server.ts";

const site = { log: openLog("silent") };
const done: Answer<string> = { ok: true, value: "there" };

test("an answer in time is the answer, and the way stays open", async () => {
  const door = new AbortController();
  expect(await askNetwork({ site, door }, () => Promise.resolve(done))).toBe(done);
  expect(door.signal.aborted).toBe(false);
});

test("an adapter that throws may have done it", async () => {
  const ask = () => Promise.reject(new TypeError("broken"));
  const answer = await askNetwork({ site, door: new AbortController() }, ask);
  expect(answer).toMatchObject({ ok: false, trouble: { kind: "strange", perhapsDone: true, said: "TypeError" } });
});

test("what is no longer waited for asks nothing more, whichever way it takes", async () => {
  const door = new AbortController();
  const asked: string[] = [];
  const agent = new Agent();
  const way = openUntil(door.signal, {
    fetch: (url) => {
      asked.push(new Request(url).url);
      return Promise.resolve(new Response());
    },
    dispatcher: agent.compose(() => () => asked.push("dispatcher") > 0),
  });
  const posted = Promise.withResolvers<unknown>();
  const answer = await askNetwork(
    { site, door },
    async () => {
      await way.fetch("https://network.example/upload");
      await setTimeout(60);
      const post = way.fetch("https://network.example/post");
      posted.resolve(post.catch((error: unknown) => error));
      await post;
      return done;
    },
    30,
  );
  expect(answer).toMatchObject({ ok: false, trouble: { kind: "slow", perhapsDone: true, said: "deadline" } });
  expect(await posted.promise).toMatchObject({ name: "AbortError" });
  const handler = { onResponseError: () => undefined };
  expect(() => way.dispatcher.dispatch({ path: "/", method: "POST" }, handler)).toThrow("aborted");
  expect(asked).toEqual(["https://network.example/upload"]);
  await agent.close();
});
