/** Read as the bank or as someone who speaks for it, wherever they stand in a name. Written as they look, without accents. */
export const BANK_WORDS = [
  ..."sg socgen societegenerale groupesg".split(" "),
  ..."banque bank banquier banquiere banker bancaire banking".split(" "),
  ..."admin administrateur administratrice administrator administration webmaster sysadmin superadmin".split(" "),
  ..."moderateur moderatrice moderation moderator modo".split(" "),
  ..."conseiller conseillere adviser advisor".split(" "),
  ..."officiel officielle officiels official officials".split(" "),
  ..."support helpdesk hotline sav assistance chatbot".split(" "),
  ..."equipe team staff".split(" "),
  ..."securite security fraude fraud antifraude antifraud".split(" "),
];

/** Read so in this order only: "service" or "client" alone is nobody's. */
export const BANK_PHRASES = [
  ..."serviceclient serviceclients serviceclientele servicetechnique servicesclient servicesclients".split(" "),
  ..."relationclient relationclients relationsclient relationsclients relationclientele".split(" "),
  ..."centreaide centrerelation customerservice customercare customersupport helpcenter helpcentre".split(" "),
  ..."directeuragence directriceagence directiongenerale directeurgeneral assistantvirtuel votreagence".split(" "),
];

/** Stand beside the words above without making them somebody's: "SupportFrance", "MonServiceSG". */
export const FILLERS =
  "service services client clients clientele technique compte agence page site france fr eu com net online contact info aide help pro group groupe mon ma mes votre notre vos nos le la les de du des the my of et web mail digital mobile app direct".split(
    " ",
  );

/** Left out between the words of a phrase: "service de la clientèle". */
export const SMALL_WORDS = new Set("de du des la le les l d a au aux et of the".split(" "));

/** What the site's badges say. */
export const BADGE_WORDS = "verifie verifiee verified certifie certifiee certified".split(" ");
export const BADGE_PHRASES = ["contributeurconfiance", "contributriceconfiance", "trustedcontributor", "trustedmember"];
/** Only where a badge would stand: after a name, or alone. */
export const BADGE_ENDS = "client cliente".split(" ");

/** What screens call those whose name they do not show. */
export const SCREEN_NAMES = [
  ..."anonyme anonymous visiteur visitor comptesupprime deletedaccount".split(" "),
  ..."utilisateursupprime deleteduser".split(" "),
];
