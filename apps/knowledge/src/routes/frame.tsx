import { Shell } from "@quintet/ui/shell/shell.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { useAppCommands, useArticleSearch } from "../features/commands/app-commands.ts";
import { useFollowEvents } from "../features/live/follow-events.ts";
import { useNews } from "../features/live/news.ts";
import { useMe } from "../features/session/me.tsx";
import { openAppsOf } from "../features/session/open-apps.ts";
import { useWords } from "../words/use-words.ts";

/** The frame around every page of the knowledge app. */
export function Frame() {
  const words = useWords();
  const me = useMe();
  const router = useRouter();
  const { pathname } = useLocation();
  const commands = useAppCommands();
  const search = useArticleSearch();
  const news = useNews();
  useFollowEvents();
  const organisation = [me.tenantName, me.unitName].filter(Boolean).join(" · ");

  return (
    <Shell
      app="knowledge"
      openApps={openAppsOf(me.roles)}
      navigate={(to) => router.history.push(to)}
      person={{ id: me.id, name: me.name, organisation, roles: me.roles.map((role) => words(`role.${role}`)) }}
      onLogOut={me.logOut}
      notifications={news.items}
      onNotificationsRead={news.markRead}
      commands={commands}
      search={search}
    >
      <ErrorBoundary resetKey={pathname}>
        <Outlet />
      </ErrorBoundary>
    </Shell>
  );
}

export function Missing() {
  return <NotFound home="/knowledge/" />;
}
