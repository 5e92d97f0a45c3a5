import type { Answer, Trouble } from "#app/features/networks/trouble.ts";
import type { Connection, Found, Piece, Remote } from "#app/features/networks/port.ts";

type Step = "publish" | "find" | "replace" | "remove";

/**
 * A scripted network: no real one, and no server. What stands there is in memory; each call is answered by the next line
 * of its script, or else with yes.
 */
export class ScriptedNetwork {
  readonly standing = new Map<string, { text: string; piece: Piece }>();
  readonly calls: { step: Step; key?: string; id?: string; text?: string }[] = [];
  readonly script: Partial<Record<Step, ((done: () => void) => Trouble | null | Promise<Trouble | null>)[]>> = {};
  mayLook = true;
  edits = true;
  private made = 0;

  /** The next call of this kind meets a trouble. */
  next(step: Step, answer: (done: () => void) => Trouble | null | Promise<Trouble | null>): this {
    (this.script[step] ??= []).push(answer);
    return this;
  }

  texts(): string[] {
    return [...this.standing.values()].map(({ text }) => text);
  }

  connection(): Connection {
    return {
      check: () => Promise.reject(new Error("not asked here")),
      publish: (piece) => this.publish(piece),
      find: this.mayLook ? (piece) => this.find(piece) : null,
      replace: this.edits ? (remote, to) => this.replace(remote, to) : null,
      remove: (remote) => this.remove(remote),
      hear: null,
      measure: null,
    };
  }

  private async publish(piece: Piece): Promise<Answer<Remote>> {
    this.calls.push({ step: "publish", key: piece.key, text: piece.text });
    const id = `remote-${(this.made += 1)}`;
    const done = () => void this.standing.set(id, { text: piece.text, piece });
    return this.answer("publish", done, remoteOf(id));
  }

  private async find(piece: Piece): Promise<Answer<Found>> {
    this.calls.push({ step: "find", key: piece.key });
    const there = [...this.standing].find(
      ([
        ,
        {
          piece: { key },
        },
      ]) => key === piece.key,
    );
    return this.answer("find", () => undefined, there ? { found: true, remote: remoteOf(there[0]) } : { found: false });
  }

  private async replace(remote: Remote, piece: Piece): Promise<Answer<Remote>> {
    this.calls.push({ step: "replace", id: remote.id, text: piece.text });
    const done = () => void this.standing.set(remote.id, { text: piece.text, piece });
    return this.answer("replace", done, { ...remote, revision: "second" });
  }

  private async remove(remote: Remote): Promise<Answer<null>> {
    this.calls.push({ step: "remove", id: remote.id });
    return this.answer("remove", () => void this.standing.delete(remote.id), null);
  }

  private async answer<Value>(step: Step, done: () => void, value: Value): Promise<Answer<Value>> {
    const said = this.script[step]?.shift();
    const trouble = said ? await said(done) : null;
    if (trouble) return { ok: false, trouble };
    done();
    return { ok: true, value };
  }
}

function remoteOf(id: string): Remote {
  return { id, revision: "first", url: `https://network.example/${id}` };
}

export function aTrouble(kind: Trouble["kind"], given: Partial<Trouble> = {}): Trouble {
  return { kind, perhapsDone: false, retryAt: null, said: kind, ...given };
}
