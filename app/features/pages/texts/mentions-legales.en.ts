export default {
  title: "Legal notice",
  body: `**The publisher of this site has not published its legal notice yet.** An administrator can write it in Administration, Texts.

The law asks for the following here:

- the publisher’s name, legal form, capital, registered address, a telephone number and an e-mail address;
- its registration number and, for a bank, its licence and the authority that supervises it;
- the name of the publication director;
- the name, address and telephone number of the host;
- whom to write to about your data, and how to reach the ombudsman.
`,
};
