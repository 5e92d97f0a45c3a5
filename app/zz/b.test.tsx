import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
function Hello({ name }: { name: string }) { return <button type="button">{name}</button>; }
it("shows", () => { render(<Hello name="x" />); expect(screen.getByRole("button", { name: "x" })).toBeInTheDocument(); });
it("is clean again", () => { expect(screen.queryByRole("button")).toBeNull(); });
it("warns for keys", () => { render(<ul>{[1, 2].map(() => <li>a</li>)}</ul>); });
