import { useGo } from "@quintet/ui/shell/navigate.tsx";
import type { RefObject } from "react";
import { useKeys } from "../../parts/use-key.ts";
import { casePath } from "../case/case-address.ts";
import { type InboxTask, mayClaim } from "./task-row.ts";
import { useHoldTask } from "./use-hold-task.ts";

type Places = {
  list: RefObject<HTMLDivElement | null>;
  panel: RefObject<HTMLDivElement | null>;
  find: RefObject<HTMLInputElement | null>;
  bar: RefObject<HTMLDivElement | null>;
};

type Does = { close: () => void; help: () => void };

/** The keys of the inbox, wherever on the page the focus is; within the list it moves by itself. */
export function useInboxKeys({ list, panel, find, bar }: Places, task: InboxTask | undefined, does: Does): void {
  const go = useGo();
  const { claim } = useHoldTask();
  const enterList = () => list.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus();
  useKeys({
    j: enterList,
    k: enterList,
    "/": () => find.current?.focus(),
    c: () => task && mayClaim(task) && claim(task),
    o: () => task && go(casePath(task.caseId)),
    a: () => panel.current?.querySelector<HTMLElement>("form input, form textarea")?.focus(),
    b: () => bar.current?.querySelector<HTMLElement>("button:enabled")?.focus(),
    "?": does.help,
    Escape: () => {
      does.close();
      enterList();
    },
  });
}
