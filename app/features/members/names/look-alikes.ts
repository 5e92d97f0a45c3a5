/**
 * What letters look like, whatever alphabet they come from: after Unicode's own folding (NFKD: wide, bold, circled and
 * accented letters), the letters that people use to write one word with another's alphabet. Written by hand, for the
 * alphabets a name can be faked with: docs/decisions/0019 says why it is no library.
 */
const LOOK_ALIKES: Record<string, string> = {
  // Cyrillic, capitals then small letters: both are not always alike.
  ...pairs("АaВbСcЕeЁeНhІiЈjКkМmОoРpЅsТtУyХxИnЙnЯrГrДdЗeБbШwЩwЭeЬbԚqԜwҺhԌgԀdѴvӀiҒfФoЦu"),
  ...pairs("аaвbсcеeёeнhіiјjкkмmоoрpѕsтtуyхxиuйuяrгrдdзeбbшwщwэeьbпnԛqԝwһhԍgԁdѵvӏiғfфoцuґrѓrќkїiўyцu"),
  // Greek.
  ...pairs("ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΛaΔaΣsΩoΠnΓrΘo"),
  ...pairs("αaβbγyδdεeζzηnθoιiκkλaμuνvοoπnρpσoςsτtυuχxωwϲcϳjϱp"),
  // Armenian, Cherokee, Coptic.
  ...pairs("օoոnսuհhցgքpաwզqյjլiեeցgՏsՍuՕoԼlԳqքpԱu"),
  ...pairs("ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᏢpᎡrᏚsᎢtᏙvᎳwᏃzᏂhᏒrᎤoᏎ4"),
  ...pairs("ⲁaⲃbⲥcⲉeⲏhⲓiⲕkⲙmⲛnⲟoⲣpⲧtⲩyⲭxⲀaⲂbⲤcⲈeⲎhⲒiⲔkⲘmⲚnⲞoⲢpⲦtⲨyⲬx"),
  // Latin letters of other languages, of phonetics, and small capitals.
  ...pairs("ıiłlŁløoØođdĐdðdÐdħhĦhŧtŦtƀbƒfþpÞpŋnŊnəeƏeɛeƐeɔoƆoɑaɡgɩiƖiʋvɯwɹrʃsʒzʇtʌvǀiǃiſsɨiɪiɣy"),
  ...pairs("ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"),
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
};

/** Signs that stand for a letter inside a word. */
const SIGNS: Record<string, string> = { "@": "a", $: "s", "€": "e", "!": "i", "|": "i", "+": "t", "(": "c", "&": "et" };
/** Digits that do. */
const DIGITS: Record<string, string> = pairs("0o1i3e4a5s6g7t8b9g");

/** "АaВb" is А: a, В: b. */
function pairs(text: string): Record<string, string> {
  const characters = [...text];
  const table: Record<string, string> = {};
  for (let index = 0; index + 1 < characters.length; index += 2)
    table[characters[index] ?? ""] = characters[index + 1] ?? "";
  return table;
}

/** Read as small Latin letters, digits and spaces. `signs`: @ and ! are letters rather than what stands between words. */
export function readAsLatin(name: string, { signs }: { signs: boolean }): string {
  const bare = apart(name)
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "");
  return [...bare]
    .map((character) => LOOK_ALIKES[character] ?? (signs ? (SIGNS[character] ?? character) : character))
    .join("")
    .toLowerCase()
    .replace(/[’'‘ʼ`´]/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** CamelCase is two words. */
function apart(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** Letters spelt one by one are a word: "S. G.", "a d m i n". */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let spelt = "";
  for (const word of [...text.split(" "), ""]) {
    if ([...word].length === 1) spelt += word;
    else {
      if (spelt !== "") words.push(spelt);
      if (word !== "") words.push(word);
      spelt = "";
    }
  }
  return words;
}

/** One form for all that the eye takes for the same word: 1 and l and i, 0 and o, rn and m, a letter once or twice. */
export function foldWord(word: string): string {
  const written = /\p{L}/u.test(word) && word.length >= 3 ? withoutDigits(word) : word;
  const folded = written.replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("l", "i");
  return folded.length >= 5 ? folded.replace(/(.)\1+/gu, "$1") : folded;
}

/** Digits read as the letters they stand for. */
export function withoutDigits(word: string): string {
  return word.replace(/\d/g, (digit) => DIGITS[digit] ?? digit);
}

/** The whole name in one piece: two names with the same one are taken for each other. */
export function skeletonOf(name: string): string {
  const text = readAsLatin(name, { signs: false }).replaceAll(" ", "");
  // A number after somebody's name still reads as their name.
  return foldWord(text.replace(/\d+$/, "") || text);
}
