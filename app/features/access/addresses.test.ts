import { expect, test } from "vitest";
import routes from "#app/routes.ts";
import { addressesAmiss } from "./addresses.ts";

test("every route of the site has its line, and every line its route", () => {
  expect(addressesAmiss(routes)).toEqual([]);
});

test("a route that nobody wrote a line for is named, wherever it stands in the tree", () => {
  const hidden = { path: "admin", children: [{ path: "coffre" }] };
  expect(addressesAmiss([...routes, hidden])).toEqual(["/admin/coffre is not in the table"]);
});

test("a line whose route is gone is named", () => {
  const without = routes.filter(({ path }) => path !== "realise");
  expect(addressesAmiss(without)).toEqual(["/realise has no route"]);
});
