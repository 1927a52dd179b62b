import type { DeskEvent } from "@quintet/kernel";
import type { Notification } from "@quintet/ui/shell/notifications.tsx";
import { workflowEvents } from "@quintet/workflow/contract";
import { useSyncExternalStore } from "react";
import { useWords } from "../../words/use-words.ts";
import { casePath } from "../case/case-address.ts";

const kept = 40;
const told = {
  [workflowEvents.clockBreached]: { words: "breached", tone: "bad" },
  [workflowEvents.caseSolved]: { words: "solved", tone: "ok" },
  [workflowEvents.shareChanged]: { words: "shareChanged", tone: "attention" },
  [workflowEvents.taskOpened]: { words: "taskOpened", tone: "accent" },
  [workflowEvents.caseClosed]: { words: "closed", tone: "ok" },
  [workflowEvents.clockWarned]: { words: "warned", tone: "attention" },
  [workflowEvents.watchedCaseMoved]: { words: "watched", tone: "accent" },
  [workflowEvents.incidentOpened]: { words: "incident", tone: "bad" },
} as const;

type Piece = { id: string; type: keyof typeof told; caseId: string; number: string; at: string; unread: boolean };

let pieces: readonly Piece[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Piece[]): void {
  pieces = next;
  for (const listener of listeners) listener();
}

const isTold = (type: string): type is keyof typeof told => type in told;

/** Keeps what the bell should say of an event; others pass. */
export function tellNews(event: DeskEvent): void {
  const { type, subject, at, payload } = event;
  if (!isTold(type)) return;
  const id = `${type} ${subject} ${at}`;
  if (pieces.some((piece) => piece.id === id)) return;
  const number = typeof payload.number === "string" ? payload.number : subject;
  publish([{ id, type, caseId: subject, number, at, unread: true }, ...pieces].slice(0, kept));
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
    items: now.map(({ id, type, caseId, number, at, unread }) => ({
      id,
      at,
      unread,
      tone: told[type].tone,
      title: words(`news.${told[type].words}`, { number }),
      href: casePath(caseId),
    })),
    markRead: (ids) => publish(pieces.map((piece) => (ids.includes(piece.id) ? { ...piece, unread: false } : piece))),
  };
}
