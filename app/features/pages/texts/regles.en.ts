export default {
  title: "The rules",
  body: `Here, anyone can read, ask a question and vote for an idea, customer or not. These rules are short. They hold for everyone, the bank’s team included.

## What happens when you write {#publication}

Your question, idea, answer or comment appears at once, day and night. Nobody reads it before it is published.

There are two exceptions, and the site tells you of them each time:

- **What must not appear is masked.** The site looks in what you write for IBANs, card, account, client, social security and phone numbers, e-mail addresses and codes. It shows you before sending what will be masked, and you may change your text. What is masked is kept nowhere.
- **What looks like advertising, a fraud, an insult or a threat waits to be read.** The site looks at links and where they lead, repeated texts, how many are sent in a short time, disposable addresses, the age of the account, and certain phrases. Masked data never count as a bad sign. If your text waits, you know at once; a person reads it, then publishes it or tells you why not. In the first days of an account, the next text waits too as long as the first has not been read.

You may edit what you wrote: the earlier version stays visible in the history, so that the answers keep their meaning. You may also withdraw it: it is then no longer visible.

**From ten votes on, the text of an idea no longer changes**: people voted for it. Its author may add to it, underneath and with a date.

The bank does not rewrite your texts. It may only mask personal data in them that the site did not recognise; you are told so.

## What we ask of you {#demandes}

- **Speak to a person.** Disagreement is welcome, attacks are not. No insults, no threats, no hatred.
- **Keep it general.** This page is public. Never give an account or card number, a code, an address or a phone number, neither yours nor anyone else’s. The bank will never ask you for a code here.
- **One thing at a time.** One question or one idea a page: answers and votes are clearer for it.
- **Say what you know, and how you know it.** If you give advice, say whether it comes from your own experience. No message on this site replaces financial advice made for you.
- **No advertising**, no disguised links, no account that pretends to be someone else.
- **One person, one account, one vote.** Do not vote several times by changing device or account.

## Reporting {#signaler}

Anyone can report a question, an idea, an answer, a comment or a member, with or without an account. The link “Report” stands beside each. You say why, in a few sentences, and that you do so in good faith. You get a number, with which you can follow what is decided. The author does not know that it was you.

A person of the team reads each report. You are told of the decision, and so is the author if it concerns them.

## What moderation can decide {#decisions}

- **Hide or remove** a text: it can no longer be seen, on the site or in the search.
- **Close** a question or an idea to new replies. It can still be read.
- **Mask personal data** in a text, and leave the rest.
- **Merge** two questions or two ideas that say the same. Votes and followers go to the one that stays, each counted once; the old address leads there. This can be undone.
- **Review votes** that are unusual: they do not count as long as a person has not looked at them. The page [How votes count](/classements) says which.
- **Warn** a person, or **suspend** their account for a time that is told. Whoever is suspended can no longer write or vote. They keep their account, their data, and the right to report, to appeal and to leave.

Each decision that takes something away from somebody is explained to them: the facts, the ground, whether a person or the site decided, and what they can do.

A person of the team can take a decision back. What had been hidden or closed is restored, a warning is lifted, a report that had been turned down is reopened, a text that was published too soon is read again. Whoever is concerned is told, and the register keeps both. Only personal data that was masked does not come back, because it is erased.

## The grounds {#motifs}

Every decision of this kind rests on the law or on a rule of this page. There is no other ground than these.

### Insult or defamation {#law-insult}

An insult to somebody, or a claim that harms their honour and is not proved (French law of 29 July 1881, articles 29 to 33). Criticism of the bank, however sharp, is not one.

### Hatred, discrimination or threat {#law-hate}

Attacking people for their origin, religion, sex, sexual orientation or disability, calling for it, or threatening somebody (law of 29 July 1881, article 24; French criminal code, article 222-17).

### Privacy or somebody else’s data {#law-privacy}

Publishing what concerns only another person: their address, their situation, their image, their accounts (French civil code, article 9; GDPR).

### Fraud or phishing {#law-fraud}

Pretending to be the bank or somebody else, luring people to a false site, offering a false loan or a certain gain (French criminal code, articles 226-4-1 and 313-1).

### Other unlawful content {#law-other}

What the law forbids and is not named above. The decision then says which law.

### Personal data not to be published {#rule-personal-data}

A number, an address or a code by which you can be recognised or your money approached. We mask it, even when it is yours, and leave the rest of the text.

### Advertising or repeated message {#rule-spam}

A text that sells, that lures elsewhere, or that is sent several times. Naming a product or another bank in a real question is not that.

### Lack of respect {#rule-disrespect}

Going for a person rather than for what they say: mockery, contempt, harassment.

### Off topic {#rule-off-topic}

A text that has nothing to do with the page it is on, or with what concerns the bank and those who use it.

### Already asked or proposed elsewhere {#rule-duplicate}

The same question or idea exists. The decision always says which one, and merges the two.

### Rigged votes {#rule-votes}

Several votes by one person, or votes sent by a machine.

### Other breach of the rules {#rule-other}

What goes against a rule of this page and is not named above. The decision says which one.

## Appealing {#contester}

You may appeal against a decision for **six months**, free of charge, from the page that explains it: one that concerns you, or one that did not follow your report. **Another person** than the one who decided reads everything again, and answers you. If you are right, what was done is undone.

This takes nothing away from your other rights: you may turn to a certified dispute settlement body, or to the courts.

## What moderators owe {#moderateurs}

- Nobody decides about their own texts, about what they reported themselves, or about a colleague’s account.
- Nobody judges an appeal against a decision of their own.
- Criticism of the bank is never a ground.
- An official answer is not taken away in silence: it is corrected, and the correction shows.
- Each intervention, those of the site itself included, is a line of the [transparency register](/transparence), which nobody can erase.

## What the bank undertakes to do {#banque}

- Its official answers are signed with a first name and a date. They stand apart, above the others.
- Every idea has a status, and all past statuses stay visible. When the bank says no, it says why.
- An official answer may be corrected: the correction shows in the history.
- A public answer says nothing of a person that only their bank knows: banking secrecy holds here too.
- Nobody pays for a better place. The page [How votes count](/classements) says how lists are ranked.
`,
};
