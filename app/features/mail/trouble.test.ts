import { describe, expect, it } from "vitest";
import { troubleOf } from "./trouble.ts";

const smtp = (code: string, response: string, command = "RCPT TO") =>
  Object.assign(new Error(`${code}: <lea@private.example> ${response}`), { code, response, command });

describe("what went wrong with a mail", () => {
  it("is for good when the server refuses the recipient or the message", () => {
    expect(troubleOf(smtp("EENVELOPE", "550 5.1.1 <lea@private.example> unknown"))).toEqual({
      said: "550 5.1.1",
      permanent: true,
      ofServer: false,
    });
    expect(troubleOf(smtp("EMESSAGE", "554 no", "DATA"))).toEqual({ said: "554", permanent: true, ofServer: false });
  });

  it("is for now when the server says so", () => {
    expect(troubleOf(smtp("EENVELOPE", "450-4.7.1 greylisted lea@private.example"))).toEqual({
      said: "450 4.7.1",
      permanent: false,
      ofServer: false,
    });
  });

  it("is ours or the server's, and ends no mail, where it concerns every mail", () => {
    for (const error of [
      smtp("EAUTH", "535 5.7.8 bad password"),
      smtp("EENVELOPE", "550 5.7.1 this sender may not", "MAIL FROM"),
      Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:25"), { code: "ESOCKET" }),
      Object.assign(new Error("too slow"), { code: "ETIMEDOUT" }),
      new Error("lea@private.example"),
      "lea@private.example",
      null,
    ])
      expect(troubleOf(error)).toMatchObject({ permanent: false, ofServer: true });
  });

  it("never repeats an address", () => {
    for (const error of [
      smtp("EENVELOPE", "lea@private.example is nobody"),
      smtp("lea@private.example", "550"),
      smtp("EENVELOPE", "550 lea@private.example"),
    ])
      expect(troubleOf(error).said).not.toContain("lea");
  });
});
