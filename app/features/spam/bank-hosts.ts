/** Where banks and administrations really are, with all that is under them. */
export const OFFICIAL_HOSTS = [
  ..."sg.fr societegenerale.fr societegenerale.com socgen.com credit-agricole.fr credit-agricole.com".split(" "),
  ..."bnpparibas bnpparibas.com labanquepostale.fr laposte.fr boursobank.com boursorama.com caisse-epargne.fr".split(
    " ",
  ),
  ..."banquepopulaire.fr lcl.fr creditmutuel.fr cic.fr hellobank.fr fortuneo.fr revolut.com n26.com paypal.com".split(
    " ",
  ),
  ..."gouv.fr service-public.fr ameli.fr caf.fr banque-france.fr amf-france.org cnil.fr fbf.fr europa.eu".split(" "),
  ..."wikipedia.org lesclesdelabanque.com quechoisir.org 60millions-mag.com abe-infoservice.fr".split(" "),
];

/** Their names, folded, wherever they stand in a host that is not theirs. */
export const BANK_NAMES =
  "societegenerale socgen creditagricole bnpparibas labanquepostale banquepostale boursorama boursobank caisseepargne banquepopulaire creditmutuel hellobank fortuneo".split(
    " ",
  );

/** Names too short to be looked for inside a word: "psg" is a club. */
export const SHORT_NAMES = "sg lcl cic bnp".split(" ");

/** What stands beside a bank's name in the host of a fraud. */
export const LURES = new Set(
  "support assistance help aide service services client clients particulier particuliers pro secure secur securise securite verif verification connexion connect login pass acces access compte comptes espace etvous banque bank fr info maj livraison remboursement prime deblocage activation verify unlock mobile messagerie prime maj renouv suivi colis client carte certicode".split(
    " ",
  ),
);

/** Where most people who have a site have it. */
export const COMMON_ENDINGS = new Set(
  "fr com org net eu be ch lu ca uk de es it pt nl ie us edu gov gouv re mc paris bzh alsace coop example".split(" "),
);

export const SHORTENERS =
  "bit.ly tinyurl.com cutt.ly rb.gy t.ly is.gd shorturl.at goo.gl ow.ly buff.ly tiny.cc rebrand.ly s.id v.gd bl.ink lnkd.in t.co shorte.st urlz.fr vu.fr".split(
    " ",
  );

export const MESSENGER_HOSTS =
  "wa.me t.me telegram.me telegram.org api.whatsapp.com chat.whatsapp.com signal.me snapchat.com".split(" ");
