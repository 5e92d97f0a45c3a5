import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderScreen } from "../../../tests/render-screen.tsx";
import type { DispatchLine } from "./dispatch-line.ts";
import { PostPage } from "./post-page.tsx";
import type { PostView } from "./post-view.ts";
import { PostsOfThread } from "./posts-of-thread.tsx";
import { PostsPage } from "./posts-page.tsx";

const at = new Date("2026-03-14T09:30:00Z");
const thread = { id: 7, kind: "question", slug: "un-plafond", title: "Un plafond ?", lang: "fr" } as const;
const nothing = {
  approve: false,
  ownApproval: false,
  cancel: false,
  giveUp: false,
  retry: false,
  settle: false,
  takeUp: false,
};

function aLine(given: Partial<DispatchLine> = {}): DispatchLine {
  return {
    ...{ id: 3, act: "publish", phase: "waiting", account: { network: "x", handle: "@banque" }, postId: 5, thread },
    ...{ answers: null, lang: "fr", texts: ["Le texte."], alt: null, by: "Noa", bySite: false, at, sendAt: at },
    ...{
      approval: null,
      tries: 0,
      nextTryAt: null,
      trouble: null,
      doneAt: null,
      hash: null,
      url: null,
      acts: nothing,
      stale: false,
    },
    ...given,
  };
}

function aPost(given: Partial<PostView> = {}): PostView {
  return {
    ...{ id: 5, phase: "waiting", account: { network: "x", handle: "@banque", url: "https://x.com/banque" }, thread },
    ...{ subject: "answer", lang: "fr", most: 280, parts: [], dispatches: [aLine()], stale: null, key: "a-key-000" },
    acts: { replace: false, reply: false, remove: false },
    ...given,
  };
}

const show = (post: PostView) => renderScreen(<PostPage post={post} reply={null} />);
const button = (name: string) => screen.queryByRole("button", { name });

test("whoever did not write it may approve it or decline it, and whoever did is told who may", () => {
  show(aPost({ dispatches: [aLine({ phase: "approval", acts: { ...nothing, approve: true } })] }));
  expect(button("Valider")).toBeVisible();
  expect(button("Refuser")).toBeVisible();
  expect(screen.getByText("Le texte.")).toBeVisible();
});

test("one’s own is approved by somebody else", () => {
  show(aPost({ dispatches: [aLine({ phase: "approval", acts: { ...nothing, ownApproval: true, cancel: true } })] }));
  expect(button("Valider")).toBeNull();
  expect(button("Annuler")).toBeVisible();
  expect(screen.getByText(/quelqu’un d’autre le valide/)).toBeVisible();
});

test("what nobody knows is settled by an address, another try, or not at all", () => {
  const line = aLine({ phase: "uncertain", trouble: "slow", tries: 1, acts: { ...nothing, settle: true } });
  show(aPost({ phase: "uncertain", dispatches: [line] }));
  expect(screen.getByRole("textbox", { name: "Son adresse sur X" })).toBeVisible();
  for (const name of ["Elle y est", "Elle n’y est pas : renvoyer", "Elle n’y est pas : abandonner"])
    expect(screen.getByRole("button", { name: (found) => found.replaceAll("\u00a0", " ") === name })).toBeVisible();
  expect(screen.getByRole("link", { name: "Ouvrir le compte" })).toHaveAttribute("href", "https://x.com/banque");
  expect(screen.getByText(/le réseau met trop longtemps à répondre/)).toBeVisible();
});

test("an edit whose end nobody knows has no address to give", () => {
  const line = aLine({ act: "replace", phase: "uncertain", acts: { ...nothing, settle: true } });
  show(aPost({ dispatches: [line] }));
  expect(screen.queryByRole("textbox", { name: "Son adresse sur X" })).toBeNull();
});

test("what the site says otherwise is edited there where the network edits, or left", () => {
  const part = {
    position: 1,
    text: "Le texte d’avant.",
    url: "https://x.com/banque/status/1",
    sentAt: at,
    deletedAt: null,
  };
  const stale = { since: at, title: "Un plafond ?", body: "Sous deux jours." };
  const acts = { replace: true, reply: false, remove: true };
  show(aPost({ phase: "sent", parts: [part], stale, acts, dispatches: [aLine({ phase: "sent" })] }));
  const box = within(screen.getByRole("region", { name: "Le site dit autre chose" }));
  expect(box.getByText("Modifier sur place")).toBeVisible();
  expect(box.queryByText("Répondre par une correction")).toBeNull();
  expect(box.getByLabelText("Le texte du message 1")).toHaveValue("Le texte d’avant.");
  expect(box.getByRole("button", { name: "Laisser ainsi" })).toBeVisible();
  expect(button("Supprimer sur X")).toBeVisible();
  expect(screen.getByRole("link", { name: "Voir sur X" })).toHaveAttribute("href", part.url);
});

test("the list leads to each post, and says why one is not further", () => {
  const counts = { approval: 0, waiting: 0, uncertain: 0, failed: 1 };
  const lines = [
    aLine({ phase: "failed", trouble: "refused" }),
    aLine({
      id: 4,
      postId: null,
      thread: null,
      answers: { mentionId: 9, handle: "@lea" },
      act: "reply",
      phase: "sent",
    }),
  ];
  renderScreen(<PostsPage view={null} page={{ items: lines, next: "3" }} counts={counts} />);
  expect(screen.getByRole("link", { name: /Un plafond/ })).toHaveAttribute("href", "/equipe/publications/5");
  expect(screen.getByRole("link", { name: "Réponse à @lea" })).toHaveAttribute("href", "/equipe/publications/envois/4");
  expect(screen.getByText(/le réseau refuse ce texte/)).toBeVisible();
  expect(screen.getByRole("link", { name: "En échec (1)" })).toHaveAttribute("href", "/equipe/publications?vue=echecs");
});

test("an empty list says what comes here", () => {
  const counts = { approval: 0, waiting: 0, uncertain: 0, failed: 0 };
  renderScreen(<PostsPage view="deleted" page={{ items: [], next: null }} counts={counts} />);
  expect(screen.getByRole("heading", { name: "Rien de cette sorte pour l’instant" })).toBeVisible();
});

test("beside a thread, each network says where it is", () => {
  const post = { id: 5, network: "mastodon", handle: "@banque", sentAt: at, sendAt: null, trouble: null } as const;
  const posts = [
    { ...post, phase: "sent", url: "https://mastodon.example/@banque/1", stale: true, takeUp: null } as const,
    { ...post, id: 6, phase: "delete-failed", trouble: "forbidden", url: null, stale: false, takeUp: null } as const,
  ];
  renderScreen(<PostsOfThread posts={posts} />);
  const box = within(screen.getByRole("region", { name: "Sur les réseaux" }));
  expect(box.getByRole("link", { name: "Voir sur Mastodon" })).toHaveAttribute("href", posts[0]?.url);
  expect(box.getByText("Le site dit autre chose depuis")).toBeVisible();
  expect(box.getByText("Suppression en échec")).toBeVisible();
  expect(box.getByText(/ne permet pas cela/)).toBeVisible();
});

test("what did not leave and may be written anew says so on its page, in the list and beside its thread", () => {
  const line = aLine({ phase: "failed", trouble: "refused", acts: { ...nothing, retry: true, takeUp: true } });
  const [to, counts] = ["/equipe/republier/7?reprise=5", { approval: 0, waiting: 0, uncertain: 0, failed: 1 }];
  const post = {
    id: 5,
    network: "x",
    handle: "@banque",
    sentAt: null,
    sendAt: null,
    trouble: null,
    url: null,
  } as const;
  const screens = [
    <PostPage key="page" post={aPost({ phase: "failed", dispatches: [line] })} reply={null} />,
    <PostsPage key="list" view={null} page={{ items: [line], next: null }} counts={counts} />,
    <PostsOfThread key="panel" posts={[{ ...post, phase: "failed", stale: false, takeUp: to }]} />,
  ];
  for (const one of screens) {
    const { unmount } = renderScreen(one);
    expect(screen.getByRole("link", { name: /^Reprendre le texte/ })).toHaveAttribute("href", to);
    unmount();
  }
  show(aPost({ phase: "failed", dispatches: [aLine({ phase: "failed", acts: { ...nothing, retry: true } })] }));
  expect(screen.queryByRole("link", { name: /^Reprendre le texte/ })).toBeNull();
});

test("the list says what the site has corrected since, and leads to where it is mended", () => {
  const counts = { approval: 0, waiting: 0, uncertain: 0, failed: 0 };
  const items = [aLine({ phase: "sent", stale: true }), aLine({ id: 4, phase: "sent", postId: 6 })];
  renderScreen(<PostsPage view={null} page={{ items, next: null }} counts={counts} />);
  const [link, ...others] = screen.getAllByRole("link", { name: "À corriger – X, Un plafond ?" });
  expect(link).toHaveAttribute("href", "/equipe/publications/5#stale-title");
  expect(others).toEqual([]);
});
