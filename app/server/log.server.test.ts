import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, it } from "vitest";
import { withoutValues } from "./log.server.ts";

it("says of a failed query what it was and why, never what it was given", () => {
  const refused = Object.assign(new Error("duplicate key: (email)=(lea@exemple.fr)"), {
    code: "23505",
    severity: "ERROR",
    routine: "_bt_check_unique",
    detail: "Key (email)=(lea@exemple.fr) already exists.",
  });
  const failed = new DrizzleQueryError("insert into members (email) values ($1)", ["lea@exemple.fr"], refused);
  const written = withoutValues(failed);
  expect(written).toMatchObject({ query: "insert into members (email) values ($1)", cause: { code: "23505" } });
  expect(JSON.stringify(written)).not.toContain("lea@exemple.fr");
});

it("keeps the words and the place of any other error", () => {
  expect(withoutValues(new Error("no such page"))).toMatchObject({ type: "Error", message: "no such page" });
  expect(JSON.stringify(withoutValues(new Error("no such page")))).toContain("log.server.test.ts");
});
