import type { RailItem } from "@quintet/ui/shell/rail.tsx";
import { Shell } from "@quintet/ui/shell/shell.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { caseOfPath } from "../features/case/case-address.ts";
import { useAppCommands, useCaseSearch } from "../features/commands/app-commands.ts";
import { useFollowEvents } from "../features/live/follow-events.ts";
import { useNews } from "../features/live/news.ts";
import { useMay, useMe } from "../features/session/me.tsx";
import { openAppsOf } from "../features/session/open-apps.ts";
import { useWords } from "../words/use-words.ts";

function useSections(): RailItem[] {
  const words = useWords();
  const works = useMay(workflowMay.workTasks);
  const sees = useMay(workflowMay.listCases);
  const reviews = useMay(workflowMay.reviewProcess);
  const designs = useMay(workflowMay.design);
  const repairs = useMay(workflowMay.repairIncidents);
  return [
    ...(works ? [{ key: "inbox", icon: "list", label: words("section.inbox"), href: "/workflow/" } as const] : []),
    ...(sees ? [{ key: "cases", icon: "case", label: words("section.cases"), href: "/workflow/cases" } as const] : []),
    ...(reviews
      ? [{ key: "review", icon: "chart", label: words("section.review"), href: "/workflow/review" } as const]
      : []),
    ...(designs
      ? [{ key: "design", icon: "flow", label: words("section.design"), href: "/workflow/design" } as const]
      : []),
    ...(repairs
      ? [{ key: "incidents", icon: "warn", label: words("section.incidents"), href: "/workflow/incidents" } as const]
      : []),
  ];
}

/** Pages that are one right's own; a case is also seen by those who only work in it. */
const OF_A_RIGHT: ReadonlySet<string> = new Set(["review", "design", "incidents"]);

/** The frame around every page of the process app. */
export function Frame() {
  const words = useWords();
  const me = useMe();
  const router = useRouter();
  const { pathname, href } = useLocation();
  const sections = useSections();
  const commands = useAppCommands();
  const search = useCaseSearch();
  const news = useNews();
  useFollowEvents(caseOfPath(`/workflow${pathname}`) ?? caseOfPath(pathname));
  const section = /\/(cases|review|design|incidents)(\/|$)/.exec(pathname)?.[1] ?? "inbox";
  // A right may be withdrawn while its page is open: then the page goes with it.
  const closed = OF_A_RIGHT.has(section) && !sections.some(({ key }) => key === section);
  const organisation = [me.tenantName, me.unitName].filter(Boolean).join(" · ");

  return (
    <Shell
      app="workflow"
      openApps={openAppsOf(me.roles)}
      navigate={(to) => router.history.push(to)}
      person={{ id: me.id, name: me.name, organisation, roles: me.roles.map((role) => words(`role.${role}`)) }}
      onLogOut={me.logOut}
      notifications={news.items}
      onNotificationsRead={news.markRead}
      commands={commands}
      {...(search ? { search } : {})}
      sections={sections}
      section={section}
    >
      <ErrorBoundary resetKey={href}>{closed ? <Forbidden /> : <Outlet />}</ErrorBoundary>
    </Shell>
  );
}

export function Missing() {
  return <NotFound home="/workflow/" />;
}
