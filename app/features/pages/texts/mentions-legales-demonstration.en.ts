export default {
  title: "Legal notice",
  body: `**This site is a demonstration.** The bank it portrays does not exist, and the people you read here are invented. Any likeness to a real bank, customer or adviser would be chance.

## What this means

- No answer on this site commits a bank, and none is advice. The prices, delays and decisions you read here are imaginary.
- Leave no real data here: not your address, not your password, nothing about your accounts.
- The passwords of the trial accounts are public. The demonstration therefore listens only on the machine it runs on.
- No message is sent: those the site would have sent can be read on the [messages page](/demonstration/courrier).

## Publisher and host

The demonstration is started by whoever uses this machine: that person is both its publisher and its host. The data stay in a file on this machine. To erase them, erase that file.

## For a real site

A bank that opens this site to the public writes its own legal notice here, from Administration, Texts.
`,
};
