import { Shell } from "@quintet/ui/shell/shell.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Suspense } from "react";
import { useOpenAlarms } from "../features/alarms/use-open-alarms.ts";
import { useIndicators, useNameOf } from "../features/data/use-indicators.ts";
import { useFollowEvents } from "../features/live/follow-events.ts";
import { useMe } from "../features/session/me.tsx";
import { openAppsOf } from "../features/session/open-apps.ts";
import { useWords } from "../words/use-words.ts";

const home: string = import.meta.env.BASE_URL;

const sections = [
  { key: "library", icon: "chart", path: "" },
  { key: "staffing", icon: "team", path: "staffing" },
  { key: "targets", icon: "tree", path: "targets" },
  { key: "alarms", icon: "bell", path: "alarms" },
] as const;

const sectionOf = (pathname: string): string =>
  sections.find(({ path }) => path !== "" && pathname.includes(`/${path}`))?.key ?? "library";

/** The frame around every page of the app. */
export function Frame() {
  const words = useWords();
  const me = useMe();
  const router = useRouter();
  const { href, pathname } = useLocation();
  const nameOf = useNameOf();
  const library = useIndicators();
  useFollowEvents();
  const open = useOpenAlarms();
  const indicators = library.data?.indicators ?? [];
  return (
    <Shell
      app="kpi"
      openApps={openAppsOf(me.roles)}
      navigate={(to) => router.history.push(to)}
      person={{
        id: me.id,
        name: me.name,
        organisation: [me.tenantName, me.unitName].filter(Boolean).join(" · "),
        roles: me.roles.map((role) => words(`role.${role}`)),
      }}
      onLogOut={me.logOut}
      notifications={[]}
      onNotificationsRead={() => {}}
      commands={[
        ...indicators.map((indicator) => ({
          key: indicator.code,
          label: nameOf(indicator),
          hint: indicator.code,
          group: words("commands.indicators"),
          icon: "chart" as const,
          keywords: [indicator.nameZh, indicator.nameEn],
          href: `${home}indicators/${indicator.code}`,
        })),
        ...sections
          .filter(({ path }) => path !== "")
          .map(({ key, icon, path }) => ({
            key,
            label: words(`section.${key}`),
            group: words("commands.goTo"),
            icon,
            href: `${home}${path}`,
          })),
        {
          key: "walls",
          label: words("commands.walls"),
          group: words("commands.goTo"),
          icon: "wall",
          href: "/cockpit/",
        },
      ]}
      sections={sections.map(({ key, icon, path }) => ({
        key,
        icon,
        href: `${home}${path}`,
        label: words(`section.${key}`),
        ...(key === "alarms" ? { count: open } : {}),
      }))}
      section={sectionOf(pathname)}
    >
      <ErrorBoundary resetKey={href}>
        <Suspense fallback={<LoadingSkeleton shape="page" />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

export function Missing() {
  return <NotFound />;
}
