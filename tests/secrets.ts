/** A secret as somebody types it, in a sentence of theirs, and every form in which it could be found again. */
export interface Secret {
  kind: "iban" | "card" | "nir" | "phone" | "email" | "client" | "code";
  sentence: string;
  traces: string[];
}

const KINDS: readonly Secret["kind"][] = ["iban", "card", "nir", "phone", "email", "client", "code"];

/** So many different secrets, valid each in its way and nobody's, dressed as people dress them. */
export function secrets(count: number): Secret[] {
  return Array.from({ length: count }, (_, number) => secret(KINDS[number % KINDS.length] ?? "iban", number));
}

function secret(kind: Secret["kind"], number: number): Secret {
  const value = MAKERS[kind](number);
  const typed = kind === "email" || kind === "code" ? value : dressed(value, number);
  const traces = [...new Set([value, typed, value.toLowerCase(), typed.toLowerCase()])];
  return { kind, sentence: SENTENCES[kind].replace("…", typed), traces };
}

/** Anybody's: an adviser may write them too. */
const SENTENCES: Record<Secret["kind"], string> = {
  iban: "Un IBAN s’écrit … en entier.",
  card: "La carte … par exemple.",
  nir: "Un numéro de sécurité sociale est … par exemple.",
  phone: "On appelle le … le soir.",
  email: "On écrit à … sans attendre.",
  client: "Un numéro de client est … par exemple.",
  code: "Mon code est … par exemple.",
};

const MAKERS: Record<Secret["kind"], (number: number) => string> = {
  iban: (number) => iban("FR", `30003${digits(number, 5)}${digits(number + 71, 11)}${digits(number, 2)}`),
  card: (number) => withLuhn(`4970${digits(number + 13, 11)}`),
  nir: (number) => withKey(`285077511${digits(number + 29, 4)}`),
  phone: (number) => `06${digits(number + 37, 8)}`,
  email: (number) => `personne.${digits(number, 6)}@boite-privee.fr`,
  client: (number) => `4${digits(number + 53, 9)}`,
  code: (number) => `7${digits(number + 61, 7)}`,
};

/** Digits that look like nothing else, the same on each run. */
function digits(number: number, length: number): string {
  let [state, text] = [(number + 1) * 2_654_435_761, ""];
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += String(Math.floor(state / 65_536) % 10);
  }
  return text;
}

function dressed(value: string, number: number): string {
  const groups = value.match(/.{1,4}/g) ?? [value];
  return [value, groups.join(" "), groups.join("-"), groups.join(".")][Math.floor(number / KINDS.length) % 4] ?? value;
}

function iban(country: string, account: string): string {
  const letters = [...`${account}${country}00`].map((sign) => parseInt(sign, 36)).join("");
  const rest = [...letters].reduce((value, digit) => (value * 10 + Number(digit)) % 97, 0);
  return `${country}${String(98 - rest).padStart(2, "0")}${account}`;
}

function withLuhn(start: string): string {
  const sum = [...`${start}0`].reverse().reduce((total, sign, place) => {
    const doubled = place % 2 === 0 ? Number(sign) : Number(sign) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
}

function withKey(number: string): string {
  return `${number}${String(97 - (Number(number) % 97)).padStart(2, "0")}`;
}
