import { inBothNumbers, type WordSets } from "../phrases/phrases.ts";

const words = (text: string) => text.split(" ");

export const WORD_SETS: WordSets = {
  messenger: words(
    "whatsapp whatsap watsapp wathsapp telegram telegramme telegrame signal snapchat snap viber discord skype insta instagram wechat",
  ),
  private: words("whatsapp whatsap watsapp wathsapp telegram telegramme telegrame viber wechat"),
  /** "Écrivez-moi": said to whoever reads. */
  reach: words(
    "contactez contacter ecrivez ecris ajoutez rejoignez rejoins joignez joins envoyez envoie discutons " +
      "parlons text message dm msg reach add contact postulez inbox contacting",
  ),
  loan: inBothNumbers("pret credit financement loan emprunt"),
  lend: words(
    "offre offrons octroie octroyons accorde accordons propose proposons mets mettons prete pretons finance financons",
  ),
  honest: words("serieux serieuse serieuses honnete honnetes fiable fiables rapide urgent"),
  money: words("fonds argent economies pertes bitcoin crypto money funds fund btc usdt sous"),
  saviour: words(
    "expert experte hacker hackeur specialiste specialise interpol brigade cabinet specialist pirate detective",
  ),
  secret: words("identifiant identifiants code codes passe carte coordonnees card password pin details login rib"),
  give: words(
    "envoyez envoie transmettez transmettre communiquez donnez confirmez fournissez send provide confirm give",
  ),
  house: words("sg banque fraude technique officiel clientele societe socgen bank bancaire"),
  gain: words(
    "gagnez gagner gagnes recevez touchez encaissez earn make made multipliez double doublez rapporte rapportent",
  ),
  period: words(
    "jour jours semaine semaines mois heures day days week weeks month hour hours daily weekly mensuel quotidien journalier",
  ),
  invest: words(
    "investissez investis investi investissement placement rendement trading forex crypto bitcoin invest invested profit profits minage",
  ),
  sell: words("vente vends vendons vend achetez acheter buy order sell selling commandez disponibles"),
};

/** Before a phrase, or in its gaps, they turn it round: "ne donnez jamais votre code". */
export const DENIALS = words("ne n jamais pas aucun never not don dont");

/** What stands for anything the shield has masked. */
export const MASKED = "maskeddata";
