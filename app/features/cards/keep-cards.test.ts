import { expect, it } from "vitest";
import { openCards } from "./keep-cards.server.ts";

const png = Buffer.from("a picture");

it("fifty who ask for one card at once wait for one drawing", async () => {
  const keep = openCards();
  const drawing = Promise.withResolvers<Buffer>();
  let drawn = 0;
  const asked = Array.from({ length: 50 }, () =>
    keep("a", () => {
      drawn += 1;
      return drawing.promise;
    }),
  );
  drawing.resolve(png);
  expect(await Promise.all(asked)).toEqual(Array(50).fill({ drawn: true, png }));
  expect(await keep("a", () => Promise.reject(new Error("it is kept")))).toEqual({ drawn: true, png });
  expect(drawn).toBe(1);
});

it("draws one card at a time, and refuses when too many wait", async () => {
  const keep = openCards();
  let [now, most] = [0, 0];
  const draw = async () => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
    return png;
  };
  const asked = await Promise.all(Array.from({ length: 100 }, (_, number) => keep(String(number), draw)));
  expect(most).toBe(1);
  const refused = asked.filter((one) => !one.drawn);
  expect(refused[0]).toEqual({ drawn: false, refusal: "busy" });
  expect(refused.length).toBeGreaterThan(30);
  expect(refused.length).toBeLessThan(50);
});

it("a drawing that failed is not kept", async () => {
  const keep = openCards();
  await expect(keep("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await keep("a", async () => png)).toEqual({ drawn: true, png });
});
