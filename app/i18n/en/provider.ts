import type { Translated } from "../catalogue.ts";
import type french from "../fr/provider.ts";

export default {
  button: {
    "sign-in": "Continue with the bank",
    link: "Link my account to the bank",
    confirm: "Confirm with the bank",
  },
  section: {
    title: "The bank",
    text: "Link this account to your access to the bank, and you can sign in with it. The site will then know whether you are a client, and {{brand}} will show it to nobody unless you agree.",
    linked: "This account has been linked to your access to the bank since",
    unlinkText:
      "Once they are parted, you can no longer sign in with the bank, and the site forgets what it was told about you.",
    unlink: "Part from the bank",
    onlyWayIn: "It is your only way in. To part this account from the bank, first choose a password or a passkey.",
  },
  refused: {
    head: "Signing in with the bank",
    ways: "How to come in",
    otherwise: "Sign in another way",
    home: "Back to the home page",
  },
  refusals: {
    down: {
      title: "Signing in with the bank does not answer",
      text: "It is nothing you did. Try again in a few minutes, or come in another way: a code sent to your address is enough.",
    },
    denied: {
      title: "You did not come in with the bank",
      text: "Access was refused or cancelled on the bank’s site. Nothing has changed here.",
    },
    "not-believed": {
      title: "The bank’s reply could not be verified",
      text: "To be safe, we did not accept it and nobody is signed in. Please start again.",
    },
    foreign: {
      title: "This sign-in did not begin here",
      text: "A sign-in with the bank ends in the browser where it began. Please start again from this one.",
    },
    used: {
      title: "This address has already been used",
      text: "Each return from the bank works once. If you are not signed in, please start again.",
    },
    expired: {
      title: "Too much time has passed",
      text: "To be safe, a sign-in with the bank has to end within a few minutes. Please start again.",
    },
    "address-missing": {
      title: "The bank did not give your e-mail address",
      text: "Without it we cannot open an account with the bank. You can open one with your address.",
    },
    "address-unverified": {
      title: "The bank has not verified your address",
      text: "The bank does not assure us that this e-mail address is yours. Have it verified there, or come in with a code sent to your address.",
    },
    "linked-elsewhere": {
      title: "This access is linked to another account",
      text: "Your access to the bank already opens another account of this site. First part it from that account, in its security settings.",
    },
    "already-linked": {
      title: "This account is already linked",
      text: "Another access to the bank opens this account. First part them, in the security settings.",
    },
    "somebody-else": {
      title: "This is not the same account",
      text: "The person the bank recognised is not the one signed in here. Nothing has changed.",
    },
    "too-many": {
      title: "One moment, please",
      text: "There were too many attempts in a short time from your network. Try again in a few minutes.",
    },
  },
  link: {
    title: "You already have an account",
    text: "The bank has recognised you, and an account of {{brand}} exists with your address {{email}}. The two can be one.",
    signInText: "Show that this account is yours as well: sign in to it as usual, in this browser.",
    signIn: "Sign in to this account",
    otherText: "You are signed in as {{name}}, which is another account. Sign out, then start again with the bank.",
    signOut: "Sign out",
    readyText: "You are signed in to this account. From now on you can also come in with the bank.",
    submit: "Link the two",
    notYou: "You did not ask for anything? Close this page: nothing changes.",
  },
  invitation: {
    title: "Join the team",
    text: "{{brand}} invites you to join its team, in the role “{{role}}”, with the address {{email}}.",
    roles: { moderator: "Moderation", adviser: "Advice", admin: "Administration" },
    newText: "Choose the name the public will see. The password is optional: a code by e-mail is enough.",
    name: "Display name",
    nameHint: "The team’s seal will follow it.",
    password: "Password (optional)",
    submit: "Join the team",
    next: "Next you will set up a second proof: a phone or a passkey. The team does not come in without one.",
    signInText: "You have an account with this address. Sign in to it to accept.",
    signIn: "Sign in",
    otherText: "You are signed in as {{name}}, which is another account. Sign out, then open the link again.",
    signOut: "Sign out",
    accept: "Accept with my account",
    goneTitle: "This invitation is no longer valid",
    goneText: "It was used, it was withdrawn, or seven days have passed. Ask whoever invited you for another one.",
    goneHome: "Back to the home page",
  },
} satisfies Translated<typeof french>;
