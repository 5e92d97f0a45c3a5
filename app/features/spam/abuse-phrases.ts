import { inBothNumbers, type WordSets } from "../phrases/phrases.ts";

const words = (text: string) => text.split(" ");

export const ABUSE_SETS: WordSets = {
  /** Said to somebody they hurt; said of the bank or of a day, they are only anger. */
  name: [
    ...inBothNumbers("con conne connard connasse debile abruti abrutie truie porc salaud batard mongol cretin cretine"),
    ...words("merde merdes salope salopes pute putes trou idiot moron bitch loser asshole cunt"),
  ],
  group: [
    ...inBothNumbers(
      "arabe juif juive noir noire musulman musulmane chinois chinoise gitan gitane rom negre pede gouine",
    ),
    ...inBothNumbers("bougnoule bicot youpin blanc blanche etranger etrangere homo race"),
  ],
  at: words("te t vous le la les l you u them him her"),
  harm: words("tuer buter crever defoncer planter egorger frapper massacrer casser retrouver demolir bruler"),
  place: words("agence banque agences siege bureau bureaux voiture maison bank branch office"),
  weapon: words("fusil batte couteau arme flingue kalachnikov pistolet hache gun knife"),
};

export const ABUSES = {
  insult: [
    "enfoire|encule|encules|enculee|connasse|conasse|connard|conard|connards|conards|fdp|ntm|salope|salopes|tapette",
    "bougnoule|bougnoules|youpin|youpins|negro|bicot|bicots|nigger|faggot|cunt",
    "grosse|grosses|sale|sales|vieille|espece ~2 pute|putes|truie|vache|merde",
    "fils|fille de pute|putes|chien|chienne",
    "ta gueule",
    "ferme|fermez la|ta|vos gueule|gueules|espece",
    "va|allez te|vous faire foutre|enculer|mettre",
    "nique|niquez ta|ton|vos|tes|sa",
    "t|tu es|est|as ~4 :name",
    "vous etes ~3 con|cons|connards|abrutis|debiles|merdes",
    "espece|bande de ~2 :name",
    "pauvre|gros|grosse|sale|sacre :name",
    "trou du|de cul|balle",
    "le|sale|gros|petit pede",
    "sale|sales ~1 :group",
    "retourne|rentre|retournez|rentrez ~2 chez|ton|ta|votre toi|vous|pays",
    "fuck you|off|yourself",
    "fucking :name",
    "you ~4 :name",
    "piece of shit",
    "kill yourself",
    "go to hell",
    "va|allez crever",
    "va|allez te|vous pendre|tuer|suicider",
    "ramassis de ~2 raclures|merdes|cons|degeneres",
    "sous merde|merdes|homme|hommes|race",
    ":group dehors",
    "shut the fuck|hell",
    "dumb|fat|ugly cow|pig|bitch",
    "pauvre type|tache va",
  ],
  threat: [
    "je|on|nous vais|va|allons|viens|vient ~1 :at ~3 :harm",
    "i|we ~1 will|ll|going ~1 kill|hurt|beat you|u",
    "find you and",
    "je|on vais|va ~2 bruler|incendier|exploser|cramer|plastiquer ~3 :place",
    "vais|va|allons ~1 foutre|mettre le feu",
    "sais|sait|savons ~1 ou ~1 tu|vous|est|habites|travaille ~3 habites|habitez|ecole|travailles|enfants|vis|maison",
    "know where you|your live|work|sleep|kids|family|house",
    "tu|vous vas|allez mourir|crever|souffrir",
    "bombe va|vont ~1 sauter|exploser",
    "je|on viens|vais|viendrai|reviens|vous|t|te ~8 avec ~1 :weapon",
    "faire la peau",
    "casser ~1 la|les gueule|dents|jambes|genoux",
    "je le|la|les|te|vous plante|bute|creve|tue|egorge",
    "watch your back",
    "tirer dessus|dans le tas",
    "connais ton|votre nom|adresse|ecole|rue ~14 prepare|attention|attends",
    "tu vas|allez finir a|au|dans ~1 hopital|l|cimetiere|cercueil",
    "avec ~2 essence ~3 briquet|allumettes|feu",
    "prepare toi a|ton",
  ],
} as const;

/** Before the words: somebody tells of them. */
export const TOLD = [
  "traite|traitee|traites|traitees|traiter|insulte|insultee|insultes|insultant|menace|menacee|called|disant|propos|mot",
  "m a|ont dit|ecrit",
  "dit|disent|ecrit que|qu",
  "quel|comme|pour con|conne|debile|idiot",
];
