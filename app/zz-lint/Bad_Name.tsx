import process from "node:process";
export function Bad(props: { db: { transaction: (work: () => void) => void }; value: unknown }) {
  props.db.transaction(() => undefined);
  console.log(process, globalThis.process.env, props.value as string);
  const anything: any = { ok: true } as const;
  return <p style={{ color: "red" }}>Bonjour tout le monde {String(anything)} <img src="x" /></p>;
}
export const secret = globalThis.process.version;
