/**
 * What follows the four first characters of an IBAN, country by country (SWIFT's registry, and the lists of countries
 * that use IBANs without being in it): n digits, a letters, c either.
 */
const FRENCH = "10n11c2n";
const CENTRAL_AFRICAN = "23n";

const SHAPES: Record<string, string> = {
  ...{ ad: "8n12c", ae: "19n", al: "8n16c", ao: "21n", at: "16n", az: "4a20c", ba: "16n", be: "12n" },
  ...{ bf: "2c22n", bg: "4a6n8c", bh: "4a14c", bi: "23n", bj: "2c22n", br: "23n1a1c", by: "4c4n16c" },
  ...{ ch: "5n12c", ci: "2c22n", cr: "18n", cv: "21n", cy: "8n16c", cz: "20n", de: "18n", dk: "14n" },
  ...{ do: "4c20n", dz: "22n", ee: "16n", eg: "25n", es: "20n", fi: "14n", fk: "2a12n", fo: "14n" },
  ...{ gb: "4a14n", ge: "2a16n", gg: "4a14n", gi: "4a15c", gl: "14n", gr: "7n16c", gt: "24c", gw: "2c19n" },
  ...{ hn: "4a20n", hr: "17n", hu: "24n", ie: "4a14n", il: "19n", im: "4a14n", iq: "4a15n", ir: "22n" },
  ...{ is: "22n", it: "1a10n12c", je: "4a14n", jo: "4a4n18c", kw: "4a22c", kz: "3n13c", lb: "4n20c" },
  ...{ lc: "4a24c", li: "5n12c", lt: "16n", lu: "3n13c", lv: "4a13c", ly: "21n", ma: "24n", md: "20c" },
  ...{ me: "18n", mk: "3n10c2n", ml: "2c22n", mn: "16n", mt: "4a5n18c", mu: "4a19n3a", mz: "21n" },
  ...{ ne: "2a22n", ni: "4a20n", nl: "4a10n", no: "11n", om: "3n16c", pk: "4a16c", pl: "24n", ps: "4a21c" },
  ...{ pt: "21n", qa: "4a21c", ro: "4a16c", rs: "18n", ru: "14n15c", sa: "2n18c", sc: "4a20n3a", sd: "14n" },
  ...{ se: "20n", si: "15n", sk: "20n", sm: "1a10n12c", sn: "2a22n", so: "19n", st: "21n", sv: "4a20n" },
  ...{ tg: "2a22n", tl: "19n", tn: "20n", tr: "6n16c", ua: "6n19c", va: "18n", vg: "4a16n", xk: "16n" },
  ...{ ye: "4a4n18c", mr: "23n", mg: "23n", dj: "23n" },
  ...every("fr mc gf gp mq re yt pf tf nc bl mf pm wf", FRENCH),
  ...every("cf cg cm ga gq km td", CENTRAL_AFRICAN),
};

function every(countries: string, shape: string): Record<string, string> {
  return Object.fromEntries(countries.split(" ").map((country) => [country, shape]));
}

/** One letter a character, "nnaacc…", without the four first; by country in small letters. */
export const IBAN_SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAPES).map(([country, shape]) => [
    country,
    shape.replace(/(\d+)([nac])/g, (_, count: string, kind: string) => kind.repeat(Number(count))),
  ]),
);
