/** The thread that an address of this site leads to, with or without its host: /questions/12/carte-avalee. Null for any other. */
export function threadInAddress(address: string): { kind: "question" | "idea"; id: number } | null {
  const [, folder, digits] = /(?:^|\/)(questions|idees)\/([1-9]\d{0,8})(?=$|[/?#\s])/.exec(address.trim()) ?? [];
  if (folder === undefined || digits === undefined) return null;
  return { kind: folder === "questions" ? "question" : "idea", id: Number(digits) };
}
