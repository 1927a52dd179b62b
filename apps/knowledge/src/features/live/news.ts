import type { DeskEvent } from "@quintet/kernel";
import { knowledgeEvents } from "@quintet/knowledge/contract";
import type { Notification } from "@quintet/ui/shell/notifications.tsx";
import { useSyncExternalStore } from "react";
import { articlePath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";

const kept = 40;
const told = {
  [knowledgeEvents.articlePublished]: { words: "published", tone: "ok" },
  [knowledgeEvents.articleArchived]: { words: "archived", tone: "attention" },
} as const;

type Piece = {
  id: string;
  type: keyof typeof told;
  articleId: string;
  version: number | undefined;
  at: string;
  unread: boolean;
};

let pieces: readonly Piece[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Piece[]): void {
  pieces = next;
  for (const listener of listeners) listener();
}

const isTold = (type: string): type is keyof typeof told => type in told;

/** Keeps what the bell should say of an event; others pass. The author of an article hears what became of it. */
export function tellNews({ type, subject, at, payload }: DeskEvent): void {
  if (!isTold(type)) return;
  const id = `${type} ${subject} ${at}`;
  if (pieces.some((piece) => piece.id === id)) return;
  const version = typeof payload.version === "number" ? payload.version : undefined;
  publish([{ id, type, articleId: subject, version, at, unread: true }, ...pieces].slice(0, kept));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The news of this page, newest first, in the language of the screen. */
export function useNews(): { items: Notification[]; markRead: (ids: readonly string[]) => void } {
  const words = useWords();
  const now = useSyncExternalStore(subscribe, () => pieces);
  return {
    items: now.map(({ id, type, articleId, version, at, unread }) => ({
      id,
      at,
      unread,
      tone: told[type].tone,
      title: words(`news.${told[type].words}`, { version: version ?? "" }),
      href: articlePath(articleId, version === undefined ? {} : { version }),
    })),
    markRead: (ids) => publish(pieces.map((piece) => (ids.includes(piece.id) ? { ...piece, unread: false } : piece))),
  };
}
