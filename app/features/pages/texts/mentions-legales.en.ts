export default {
  title: "Legal notice",
  body: `**The publisher of this site has not published its identity yet.** An administrator can write it in Administration, Texts. What follows the first part already holds.

## Publisher and host {#editeur}

The law asks for the following here:

- the publisher’s name, legal form, capital, registered address, a telephone number and an e-mail address;
- its registration number and, for a bank, its licence and the authority that supervises it;
- the name of the publication director;
- the name, address and telephone number of the host;
- the address of the point of contact for authorities and that of the point of contact for the public;
- whom to write to about your data, and how to reach the ombudsman.

## Points of contact (European Digital Services Act) {#contact}

Regulation (EU) 2022/2065 asks for two points of contact: one for the authorities (article 11), one for you (article 12). Their addresses are those that the publisher gives above. The languages are French and English.

To report a content, the shortest way is the link “Report” beside it: it gives a number, and a person reads each report.

## Moderation and transparency {#moderation}

The publisher hosts what the public writes, and publishes it at once. The [rules](/regles) say what may be masked, removed or suspended, on which grounds, and how to appeal for six months before another person. Each decision is explained to whom it concerns.

All interventions, those of the moderators and those of the site itself, are in the [transparency register](/transparence), with their figures over twelve months: number, grounds, automatic share, delays and appeals (articles 15 and 24). The register names nobody.

The criteria by which lists are ranked are on the page [How votes count](/classements) (article 27).

After an appeal, you may turn to a [certified out-of-court dispute settlement body](https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement) (article 21), or to [Arcom](https://www.arcom.fr/), the digital services coordinator in France, or to the courts.
`,
};
