import type { PaletteCommand } from "@quintet/ui/shell/command-match.ts";
import type { SearchCommands } from "@quintet/ui/shell/use-found.ts";
import { workflowMay } from "@quintet/workflow/contract";
import { useMemo } from "react";
import { useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { casePath, caseStatuses } from "../case/case-address.ts";
import { useMay } from "../session/me.tsx";
import { inboxViews } from "../task/inbox-address.ts";

/** Where the palette can lead within this app. */
export function useAppCommands(): readonly PaletteCommand[] {
  const words = useWords();
  const works = useMay(workflowMay.workTasks);
  const sees = useMay(workflowMay.listCases);
  const designs = useMay(workflowMay.design);
  const repairs = useMay(workflowMay.repairIncidents);
  return useMemo(() => {
    const group = words("command.goTo");
    const inbox: PaletteCommand[] = inboxViews.map((view) => ({
      key: `inbox-${view}`,
      group,
      icon: "list",
      label: words("command.inbox", { view: words(`view.${view}`) }),
      href: view === "mine" ? "/workflow/" : `/workflow/?view=${view}`,
    }));
    const cases: PaletteCommand[] = [undefined, ...caseStatuses].map((status) => ({
      key: `cases-${status ?? "all"}`,
      group,
      icon: "case",
      label: words("command.cases", { status: words(status ? `status.${status}` : "cases.all") }),
      href: status ? `/workflow/cases?status=${status}` : "/workflow/cases",
    }));
    const design: PaletteCommand = {
      key: "design",
      group,
      icon: "flow",
      label: words("design.title"),
      href: "/workflow/design",
    };
    const incidents: PaletteCommand = {
      key: "incidents",
      group,
      icon: "warn",
      label: words("incident.title"),
      href: "/workflow/incidents",
    };
    return [
      ...(works ? inbox : []),
      ...(sees ? cases : []),
      ...(designs ? [design] : []),
      ...(repairs ? [incidents] : []),
    ];
  }, [words, works, sees, designs, repairs]);
}

/** Finds cases by number, title or customer for the palette; nothing for those who may list or open none. */
export function useCaseSearch(): SearchCommands | undefined {
  const words = useWords();
  const client = useClient();
  const lists = useMay(workflowMay.listCases);
  const reads = useMay(workflowMay.readCase);
  return useMemo(() => {
    if (!lists || !reads) return undefined;
    return async (query, signal) => {
      const { rows } = await client.workflow.listCases.query({ text: query.slice(0, 60), limit: 8 }, { signal });
      return rows.map((row) => ({
        key: row.id,
        group: words("command.case"),
        icon: "case" as const,
        label: `${row.number} ${row.title}`,
        hint: words(`status.${row.status}`),
        href: casePath(row.id),
      }));
    };
  }, [client, words, lists, reads]);
}
