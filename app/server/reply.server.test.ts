import { expect, test } from "vitest";
import { done, localPath, readId } from "./reply.server.ts";

test.each([
  ["/", "/"],
  ["/questions/7/carte", "/questions/7/carte"],
  ["/recherche?q=carte&page=2#haut", "/recherche?q=carte&page=2#haut"],
  ["/idees?theme=%C3%A9pargne", "/idees?theme=%C3%A9pargne"],
  ["/connexion?next=https://ailleurs.example", "/connexion?next=https://ailleurs.example"],
  ["/%09/ailleurs.example", "/%09/ailleurs.example"],
  ["/questions/../idees", "/idees"],
])("%j is an address of this site", (text, path) => {
  expect(localPath(text)).toBe(path);
});

test.each([
  "//ailleurs.example",
  "///ailleurs.example",
  "/\\ailleurs.example",
  "\\\\ailleurs.example",
  "\\/ailleurs.example",
  "/\t/ailleurs.example",
  "/\n/ailleurs.example",
  "/\r\\ailleurs.example",
  "\t//ailleurs.example",
  " //ailleurs.example",
  "/.//ailleurs.example",
  "/./\\ailleurs.example",
  "/..//ailleurs.example",
  "/a/..//ailleurs.example",
  "/a/..\\\\ailleurs.example",
  "/%2e//ailleurs.example",
  "/%2E%2e//ailleurs.example",
  "https://ailleurs.example",
  "https:ailleurs.example",
  "https:/ailleurs.example",
  "http:\\\\ailleurs.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "ailleurs.example",
  "questions/7",
  "?next=/",
  "#haut",
  "",
])("%j leads home, never elsewhere", (text) => {
  expect(localPath(text)).toBe("/");
  expect(localPath(text, "/moi")).toBe("/moi");
});

test("wherever it leads, a browser stays on this site", () => {
  const slashes = ["/", "\\", ".", "..", "%2e", "\t", "a", "?", "#", "@", ":", "//", "/\\"];
  for (const one of slashes)
    for (const two of slashes)
      for (const three of slashes) {
        const path = localPath(`/${one}${two}${three}ailleurs.example`);
        expect(new URL(path, "https://etvous.example").origin, path).toBe("https://etvous.example");
      }
});

test("what is no text leads home", () => {
  expect(localPath(null)).toBe("/");
  expect(localPath(undefined)).toBe("/");
  expect(localPath(new File(["/moi"], "moi"))).toBe("/");
});

test("after a write, the page says what was done, and keeps what was in its address", () => {
  const response = done("/questions/7/carte?tri=votees#reponse-3", "voted");
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe("/questions/7/carte?tri=votees&fait=voted#reponse-3");
});

test("a second write is told in place of the first, with the cookies it sets", () => {
  const response = done("/idees?fait=voted", "unvoted", new Headers({ "Set-Cookie": "visitor=x" }));
  expect(response.headers.get("Location")).toBe("/idees?fait=unvoted");
  expect(response.headers.get("Set-Cookie")).toBe("visitor=x");
});

test("an id is a short positive number", () => {
  expect(readId("7")).toBe(7);
  expect(readId("2147483647")).toBe(2_147_483_647);
});

test.each([
  undefined,
  "",
  "0",
  "-1",
  "07",
  "1.0",
  "1e3",
  "0x1",
  " 1",
  "1 ",
  "١",
  "2147483648",
  "99999999999",
  "1;drop",
  "NaN",
])("%j is no id: the page does not exist", (text) => {
  expect(() => readId(text)).toThrow(expect.objectContaining({ status: 404 }));
});
