import { accessMay } from "@quintet/access/contract";
import type { RailItem } from "@quintet/ui/shell/rail.tsx";
import { Shell } from "@quintet/ui/shell/shell.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useDeskCommands } from "../features/commands/desk-commands.ts";
import { useDeskSearch } from "../features/commands/desk-search.ts";
import { ShortcutProvider } from "../features/keyboard/shortcuts.tsx";
import { useFollowEvents } from "../features/live/follow-events.ts";
import { useNews } from "../features/live/news.ts";
import { OfferArea } from "../features/offer/answer-offer.tsx";
import { SetPresence } from "../features/presence/set-presence.tsx";
import { AwayBanner } from "../features/recording/away-banner.tsx";
import { useRecordingMode } from "../features/recording/recording-provider.tsx";
import { useMay, useMe } from "../features/session/me.tsx";
import { openAppsOf } from "../features/session/open-apps.ts";
import { useAddress } from "../parts/use-address.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./frame.module.css";

const ShortcutSheet = lazy(() =>
  import("../features/keyboard/shortcut-sheet.tsx").then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);

type Section = "desk" | "queues" | "history" | "people" | "recording";
const others: readonly Section[] = ["queues", "history", "people", "recording"];

function sectionOf(path: string): Section {
  const first = path.replace(/^\/access\//, "").split("/")[0];
  return others.find((one) => one === first) ?? "desk";
}

/** The frame around every page of the staff desk. */
export function Frame() {
  return (
    <ShortcutProvider>
      <FrameInside />
    </ShortcutProvider>
  );
}

function useSections(): RailItem[] {
  const words = useWords();
  const may = {
    desk: useMay(accessMay.work),
    queues: useMay(accessMay.superviseQueues),
    history: useMay(accessMay.work),
    people: useMe().roles.includes("administrator"),
    recording: useMay(accessMay.work),
  };
  const { open } = useRecordingMode();
  const all = [
    { key: "desk", icon: "list", href: "/access/" },
    { key: "queues", icon: "team", href: "/access/queues" },
    { key: "history", icon: "clock", href: "/access/history" },
    { key: "people", icon: "person", href: "/access/people" },
    { key: "recording", icon: "form", href: "/access/recording" },
  ] as const;
  return all
    .filter(({ key }) => may[key])
    .map((item) => ({
      ...item,
      label: words(`section.${item.key}`),
      ...(item.key === "recording" && open > 0 ? { count: open } : {}),
    }));
}

function FrameInside() {
  const words = useWords();
  const me = useMe();
  const router = useRouter();
  const pathname = useAddress();
  const works = useMay(accessMay.work);
  const sections = useSections();
  const commands = useDeskCommands(sections);
  const search = useDeskSearch();
  const news = useNews();
  useFollowEvents();
  const organisation = [me.tenantName, me.unitName].filter(Boolean).join(" · ");

  return (
    <Shell
      app="access"
      openApps={openAppsOf(me.roles)}
      navigate={(to) => router.history.push(to)}
      person={{ id: me.id, name: me.name, organisation, roles: me.roles.map((role) => words(`role.${role}`)) }}
      onLogOut={me.logOut}
      presence={works ? <SetPresence /> : null}
      notifications={news.items}
      onNotificationsRead={news.markRead}
      commands={commands}
      search={search}
      sections={sections}
      section={sectionOf(pathname)}
    >
      <div className={styles.page}>
        <AwayBanner />
        <div className={styles.inside}>
          <ErrorBoundary resetKey={pathname}>
            <Outlet />
          </ErrorBoundary>
        </div>
      </div>
      {works ? <OfferArea /> : null}
      <Suspense fallback={null}>
        <ShortcutSheet />
      </Suspense>
    </Shell>
  );
}

export function Missing() {
  return <NotFound home="/access/" />;
}
