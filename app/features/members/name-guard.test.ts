import { describe, expect, it } from "vitest";
import { refusalOfName } from "./name-guard.ts";

const HOUSE = { brand: "&vous", team: ["Camille R.", "Noa T.", "Administration"] };
const refusal = (name: string, brand = HOUSE.brand) => refusalOfName(name, { ...HOUSE, brand });

/** Anyone may be called this. */
const ORDINARY = [
  ..."Léa M.|Sami K.|Inès Duval|Jean-Marc Le Goff|Henri|M. Dupont|Roots".split("|"),
  ..."Banquet|Jeanne Banquet|La Banquise|Marie Conseil|Admirable|Supporter de l’OM|Supportrice du PSG".split("|"),
  ..."Officier Martin|Officine|Équipier du large|Marc Léquipe|Sécuribelle|Fraudin|Modeste|Modestine".split("|"),
  ..."Serge|Segolène|Desgranges|J. S. Girard|Sophie G.|S. Gérard|Georges S.|Rendez-vous|Sagesse".split("|"),
  ..."Anne-Sophie d’Ornano|O’Brien|Siobhán O'Neill|McGregor|LeBron|Nguyễn Thị Ánh|Øyvind Sørås|Łukasz".split("|"),
  ..."Müller-Strauß|Mª José|Çağla Yıldız|Þórdís|Kɔfi Ɛsi|Анна Иванова|Γιώργος|دانيال|דניאל כהן|田中 太郎|田中 Kenji|김민수".split(
    "|",
  ),
  ..."Client mécontent|Cliente depuis 1998|Service compris|Agent 47|Fan de 5G|Paul 56|Chat noir|Papi (75)".split("|"),
  ..."Camille|Camille B.|Noa|Noah T.|Anne & Paul|L’abeille, à Lyon|Générale Leclerc|Société secrète|Vérité".split("|"),
  ..."Technicien du 31|Groupe des amis|Bernard L’Hermite|Lili|Ada1815".split("|"),
];

/** Reads as the bank, or as someone who speaks for it. */
const THE_BANK = [
  ..."SG|sg|S.G.|S G|S-G|SG support|SGSupport|SG_Support|Support SG|supportsg|5G Support|Sophie SG|CamilleSG".split(
    "|",
  ),
  ..."Société Générale|societe generale|SociétéGénérale|SOCIETE-GENERALE|S0c1été Générale|SocGen|Soc Gen".split("|"),
  ..."Support|support|SUPPORT|S u p p o r t|s.u.p.p.o.r.t|Supp0rt|Suppport|5upport|Supports|Le support".split("|"),
  ..."Service client|Service-Client|ServiceClient|service clientèle|Service de la clientèle|Service clients 24".split(
    "|",
  ),
  ..."Conseiller|Conseillère|Votre conseiller|Marie, conseillère|C0nseiller|Conseiller·ère|Conseil1er".split("|"),
  ..."Modérateur|modératrice|Modération|Modo|M0dérateur|Modérateur·rice".split("|"),
  ..."Admin|ADMIN|Adm1n|@dmin|@admin|adm!n|Admin75|adrnin|AdminSG|Administrateur|admin_sg|a d m i n".split("|"),
  ..."Officiel|Compte officiel|Official|L’équipe|Équipe &vous|Equipe|La banque|Ma banque|Banque|Bank|BanqueEnLigne".split(
    "|",
  ),
  ..."Sécurité|Service sécurité|Sécur1té|Service fraude|Fraude|Antifraude|&vous|Et Vous|et vous officiel|EtVous".split(
    "|",
  ),
  // Whole words of another alphabet, which Latin letters are read into.
  "ЅЦРРОЯТ",
  "ΒΑΝΚ",
];

const OTHERS: [string, string, ReturnType<typeof refusal>][] = [
  ["Cyrillic letters among Latin ones", "Ѕupport", "name-alphabets"],
  ["Greek letters among Latin ones", "Αdmin", "name-alphabets"],
  ["Armenian letters among Latin ones", "Lօla", "name-alphabets"],
  ["Cherokee letters among Latin ones", "ᏚG", "name-alphabets"],
  ["Arabic digits among Latin letters", "Léa ٣", "name-alphabets"],
  ["wide letters", "ＳＧ", "name-symbols"],
  ["mathematical letters", "𝐒𝐆 𝐬𝐮𝐩𝐩𝐨𝐫𝐭", "name-symbols"],
  ["struck mathematical letters", "𝔸𝕕𝕞𝕚𝕟", "name-symbols"],
  ["circled letters", "Ⓢⓖ", "name-symbols"],
  ["small capitals", "ᴀᴅᴍɪɴ", "name-symbols"],
  ["raised letters", "Léa ᵛᵉʳⁱᶠⁱᵉ", "name-symbols"],
  ["ligatures", "Oﬃciel", "name-symbols"],
  ["a tick", "Léa ✓", "name-symbols"],
  ["a heavy tick", "Léa ✔", "name-symbols"],
  ["an emoji tick", "Léa ✅", "name-symbols"],
  ["a mathematical root for a tick", "Léa √", "name-symbols"],
  ["an emoji", "Léa 🏦", "name-symbols"],
  ["a flag", "Léa 🇫🇷", "name-symbols"],
  ["a star", "Léa ★", "name-symbols"],
  ["a shield", "Léa 🛡", "name-symbols"],
  ["a digit in a key", "Léa 1️⃣", "name-symbols"],
  ["a registered mark", "Léa®", "name-symbols"],
  ["brackets like those of a label", "Léa [équipe]", "name-symbols"],
  ["a zero-width space", "Sup\u200bport", "name-invisible"],
  ["a zero-width joiner", "S\u200dG", "name-invisible"],
  ["a mark of the end of the alphabet", "L\ufeffea", "name-invisible"],
  ["a soft hyphen", "Ad\u00admin", "name-invisible"],
  ["a turn of the direction", "\u202eGS", "name-invisible"],
  ["an isolated direction", "Léa \u2067gs\u2069", "name-invisible"],
  ["a control character", "Léa\u0007", "name-invisible"],
  ["a Hangul filler", "\u3164\u3164\u3164", "name-invisible"],
  ["a braille blank", "\u2800\u2800", "name-invisible"],
  ["tags", "Léa\u{e0067}", "name-invisible"],
  ["a flood of accents", "Z\u0351\u0353\u0355\u0357oé", "name-marks"],
  ["an accent on nothing", "\u0301a", "name-marks"],
  ["dots and dashes", "... --- ...", "name-no-letter"],
  ["spaces", "   ", "name-no-letter"],
  ["digits", "007", "name-no-letter"],
  ["300 letters", "a".repeat(300), "name-too-long"],
  ["what the client’s badge says, after a name", "Léa M. Client", "name-badge"],
  ["the same in brackets", "Léa (cliente)", "name-badge"],
  ["a certificate", "Client vérifié", "name-badge"],
  ["a certificate in English", "Verified Paul", "name-badge"],
  ["the title of those who help", "Contributeur de confiance", "name-badge"],
  ["the same after a name", "Paul, trusted contributor", "name-badge"],
  ["what an unnamed person is called", "Anonyme", "name-reserved"],
  ["the same with a number", "anonyme 12", "name-reserved"],
  ["what a deleted account is called", "Compte supprimé", "name-reserved"],
  ["somebody of the team", "Camille R.", "name-team"],
  ["somebody of the team without accents or points", "camille r", "name-team"],
  ["somebody of the team with a digit for a letter", "Cam1lle R", "name-team"],
  ["somebody of the team with a number", "Camille R. 2", "name-team"],
  ["somebody of the team in one word", "CAMILLER", "name-team"],
  ["somebody of the team, an i for an l", "CamiIIe R.", "name-team"],
];

describe("a name", () => {
  it.each(ORDINARY)("%j is anyone’s", (name) => {
    expect(refusal(name)).toBeNull();
  });

  it.each(THE_BANK)("%j is the bank’s", (name) => {
    expect(refusal(name)).toBe("name-bank");
  });

  it.each(OTHERS)("with %s is refused: %j", (_, name, expected) => {
    expect(refusal(name)).toBe(expected);
  });

  it("is the bank’s when it is the name of the bank that runs the site, in whatever letters", () => {
    for (const name of ["Banca Lumen", "Lumen", "LUMEN", "Lum3n", "Lumen France", "Paul de Lumen", "L.u.m.e.n"])
      expect(refusal(name, "Lumen"), name).not.toBeNull();
    for (const name of ["Lumière", "Luména", "Volumen"]) expect(refusal(name, "Lumen"), name).toBeNull();
  });

  it("made of ordinary words is the bank’s as a whole, not wherever one of them stands", () => {
    for (const name of ["Vous", "&vous", "Et vous", "Vous Support", "vous.fr"])
      expect(refusal(name), name).toBe("name-bank");
    for (const name of ["Rendez-vous", "Merci à vous", "Vousden"]) expect(refusal(name), name).toBeNull();
  });

  it("was chosen among more than sixty of each kind", () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(60);
    expect(THE_BANK.length).toBeGreaterThanOrEqual(60);
  });
});
