/** Said by whoever warns, and by no fraud of itself. */
export const WARNINGS = [
  "attention le|la|l|a|aux|à|au|tous|tout|un|une|faux|ce|cette|ces|ne|les|si|danger|arnaque|arnaques|escroc|il",
  "vigilance|mefiez|mefiance|prudence|prevention",
  "ne ~1 cliquez|repondez|donnez|payez|appelez ~2 pas|jamais|rien",
  "n appelez|ouvrez|envoyez",
  "arnaque|arnaques|escroquerie|frauduleux|frauduleuse|hameconnage|phishing|piege|scam|genuine",
  "faux|fausse|fake|soi conseiller|conseillere|site|sms|mail|disant|message|plateforme|adviser",
  "sms|mail|message|courriel|appel|lien|site|numero frauduleux|suspect|douteux",
  "signale|signaler ~6 site|numero|mail|message|lien",
  "site|page qui imite|copie|ressemble",
  "peur|louche|doute|bizarre|etrange|suspicious|weird|mefie|gendarmerie|police|plainte",
  "trop beau",
];

/** Said by whoever was told something: of a fraud too, when a way to reach somebody follows. */
export const TOLD_BAIT = [
  "j ai ~1 recu|clique|donne|repondu|ouvert|saisi|tape",
  "recu ~2 matin|hier|soir|aujourd",
  "recu ~1 un|une|ce|cet|des|plusieurs ~1 lien|sms|mail|message|courriel|appel|appels|mails|messages",
  "on|qui ~1 me|m|nous propose|demande|dit|promis|promet|ecrit|appelle|a",
  "m a|ont|avait ~1 appele|appelee|contacte|contactee|ecrit|demande|promis|envoye|propose",
  "ete contacte|contactee|appele|appelee|demarche|demarchee",
  "i|we ~1 received|got|clicked|gave",
  "mon|ma|un|une fils|fille|mere|pere|inconnu|inconnue|demarcheur|homme|ami|voisin ~2 a|ont|m",
];

/** Asked of others, wherever it stands: the words of an offer are "Besoin d’argent ?". */
export const QUESTIONS = [
  "est ce|il|elle",
  "puis je",
  "peut|faut|doit on|il",
  "dois je",
  "que faire|penser|dois",
  "qu en pensez",
  "comment savoir|faire|verifier|etre",
  "c|ce est ~2 serieux|fiable|legal|normal|vrai|sur|possible",
  "serieux ou|d",
  "is it|this|that",
  "should|can|could i|we",
  "quelqu un",
  "qui connait|sait|a|peut",
];

/** Said to make whoever reads do something. */
export const CALLS = [
  "contactez|ecrivez|ajoutez|rejoignez|joignez|envoyez|connectez|validez|postulez|reclamez",
  "investissez|profitez|activez|actualisez|inscrivez|cliquez|discutons|achetez|jouez|recevez|gagnez|appelez",
  "contact|text|dm|apply|join|visit|click|reply|message him|her|me|us|them|now|on|today|here|our|https",
  "contacte|ajoute|ecris|rejoins moi|nous|le|la|lui",
  "reach out",
];
