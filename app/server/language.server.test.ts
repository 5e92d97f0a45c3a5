import { expect, test } from "vitest";
import { chooseLanguage, isLanguage, languageCookie } from "./language.server.ts";
import { readEnv } from "./env.server.ts";

const chosen = ({ address = "/", cookies = "", accept = "" }) =>
  chooseLanguage(new URL(address, "https://etvous.example"), cookies, accept);

test.each([
  ["", "fr"],
  ["fr", "fr"],
  ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
  ["en-GB,en;q=0.9,fr;q=0.8", "en"],
  ["en;q=0.5,fr;q=0.9", "fr"],
  ["fr;q=0.5,en;q=0.9", "en"],
  ["de,en;q=0.8", "en"],
  ["de-AT,it", "fr"],
  ["EN-us", "en"],
  ["en;q=0, de", "fr"],
  ["en;q=0,fr;q=0.1", "fr"],
  ["*", "fr"],
  ["*;q=0.5,en;q=0.1", "en"],
  [";;;,,,q=", "fr"],
  ["en;q=nonsense", "en"],
  ["français", "fr"],
])("a browser that asks for %j reads %s", (accept, lang) => {
  expect(chosen({ accept })).toBe(lang);
});

test("the address names the language before all else", () => {
  expect(chosen({ address: "/?lang=en", cookies: "lang=fr", accept: "fr" })).toBe("en");
  expect(chosen({ address: "/?lang=fr", cookies: "lang=en", accept: "en" })).toBe("fr");
});

test("the switch comes before the browser", () => {
  expect(chosen({ cookies: "session=x; lang=en", accept: "fr" })).toBe("en");
});

test("a language that does not exist here is not listened to", () => {
  expect(chosen({ address: "/?lang=de", accept: "en" })).toBe("en");
  expect(chosen({ address: "/?lang=__proto__" })).toBe("fr");
  expect(chosen({ cookies: "lang=<script>", accept: "en" })).toBe("en");
  expect(["fr", "en", "FR", "", null, 1].filter(isLanguage)).toEqual(["fr", "en"]);
});

test("the switch's cookie is kept from scripts, and from plain http where there is https", () => {
  const secure = languageCookie("en", readEnv("production", PRODUCTION));
  const plain = languageCookie("en", readEnv("demonstration", {}));
  expect(secure).toMatch(/^__Host-lang=en; .*HttpOnly; Secure; SameSite=Lax/);
  expect(plain).toContain("HttpOnly");
  expect(plain).not.toContain("Secure");
});

const PRODUCTION = {
  PUBLIC_URL: "https://etvous.example",
  SESSION_SECRET: "q8Jx1rVn5Tz0WcLk7Yb3PdMf9Gh2Sa6E",
  ENCRYPTION_KEY: Buffer.alloc(32, "q8Jx1rVn5Tz0WcLk").toString("base64"),
};
