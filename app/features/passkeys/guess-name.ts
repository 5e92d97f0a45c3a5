import { deviceOf } from "#app/features/sessions/device.ts";

/** The keepers of passkeys that say who they are; a list for names, never for trust. */
const KEEPERS: Readonly<Record<string, string>> = {
  "ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4": "Google",
  "fbfc3007-154e-4ecc-8c0b-6e020557d7bd": "Apple",
  "dd4ec289-e01d-41c9-bb89-70fa845d4bf2": "Apple",
  "08987058-cadc-4b81-b6e1-30de50dcbe96": "Windows Hello",
  "9ddd1817-af5a-4672-a2b9-3e3dd95000a9": "Windows Hello",
  "6028b017-b1d4-4c02-b4b3-afcdafc96bb2": "Windows Hello",
  "bada5566-a7aa-401f-bd96-45619a55120d": "1Password",
  "d548826e-79b4-db40-a3d8-11116f7e8349": "Bitwarden",
  "531126d6-e717-415c-9320-3d9aa6981239": "Dashlane",
  "50726f74-6f6e-5061-7373-50726f746f6e": "Proton Pass",
  "fdb141b2-5d84-443e-8a35-4698c205a502": "KeePassXC",
  "53414d53-554e-4700-0000-000000000000": "Samsung Pass",
};

export interface MadeOn {
  aaguid: string;
  transports: string[];
  userAgent: string;
}

/** How its owner would call a passkey; null for a separate key, whose name depends on the language. */
export function guessName({ aaguid, transports, userAgent }: MadeOn): string | null {
  const keeper = KEEPERS[aaguid];
  if (keeper) return keeper;
  const apart = transports.some((way) => ["usb", "nfc", "ble"].includes(way));
  if (apart && !transports.includes("internal") && !transports.includes("hybrid")) return null;
  return deviceOf(userAgent) || null;
}

/** The same name twice would leave one guessing which to remove. */
export function apartFrom(taken: string[], name: string): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name} ${number}`;
  return free;
}
