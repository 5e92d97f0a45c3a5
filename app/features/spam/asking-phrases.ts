/** Said by whoever was told something, and warns or wonders. */
export const WARNINGS = [
  "attention|vigilance|mefiez|mefiance|prudence|prevention",
  "ne ~1 cliquez|repondez|donnez|payez|appelez ~2 pas|jamais|rien",
  "n appelez|ouvrez|envoyez",
  "arnaque|arnaques|escroquerie|frauduleux|frauduleuse|suspect|suspecte|hameconnage|phishing|piege|scam|genuine",
  "faux|fausse|fake|soi conseiller|conseillere|site|sms|mail|disant|message|plateforme|adviser",
  "sms|mail|message|courriel|appel frauduleux|suspect|douteux",
  "j ai ~1 recu|clique|donne|repondu|ouvert|saisi|tape",
  "recu ~2 matin|hier|soir|aujourd|lien|sms|mail|message|courriel",
  "on|qui ~1 me|m|nous propose|demande|dit|promis|promet|ecrit|appelle|a",
  "m a|ont|avait ~1 appele|appelee|contacte|contactee|ecrit|demande|promis|envoye|propose",
  "ete contacte|contactee|appele|appelee|demarche|demarchee",
  "signale|signaler ~6 site|numero|mail|message|lien",
  "site|page qui imite|copie|ressemble",
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
  "serieux|fiable|legal|normal|vrai",
  "is it|this|that",
  "should|can|could i|we",
  "quelqu un",
];

/** Said to make whoever reads do something. */
export const CALLS = [
  "contactez|ecrivez|ajoutez|rejoignez|joignez|envoyez|connectez|validez|postulez|reclamez",
  "investissez|profitez|activez|actualisez|inscrivez|cliquez|discutons|achetez|jouez|recevez|gagnez|appelez",
  "contact|text|dm|apply|join|visit|click|reply|message him|her|me|us|them|now|on|today|here|our|https",
  "contacte|ajoute|ecris|rejoins moi|nous|le|la|lui",
  "reach out",
];
