import type { RailItem } from "@quintet/ui/shell/rail.tsx";
import { Shell } from "@quintet/ui/shell/shell.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { editedWall } from "../edit/edit-path.ts";
import { useMe } from "../session/me.tsx";
import { openAppsOf } from "../session/open-apps.ts";
import { WallCard } from "./wall-card.tsx";
import { wallPath } from "./wall-path.ts";
import styles from "./walls-page.module.css";

const EditWall = lazy(() => import("../edit/edit-wall.tsx").then((found) => ({ default: found.EditWall })));
const home: string = import.meta.env.BASE_URL;

/** The start of the app: every wall of the company. */
export function WallsPage() {
  const words = useWords();
  const me = useMe();
  const walls = useWalls();
  const documentTitle = words("document.walls");
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  const edited = editedWall(location.pathname);
  const group = words("walls.goTo");
  const known = walls.data?.walls ?? [];
  const sections: RailItem[] = [{ key: "walls", icon: "wall", href: home, label: words("section.walls") }];
  return (
    <Shell
      app="cockpit"
      openApps={openAppsOf(me.roles)}
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
        ...known.map(({ id, title }) => ({
          key: id,
          label: words("walls.open", { title }),
          group: words("section.walls"),
          icon: "wall" as const,
          href: wallPath(id),
        })),
        { key: "kpi", label: words("walls.indicators"), group, icon: "chart", href: "/kpi/" },
      ]}
      sections={sections}
      section="walls"
    >
      <ErrorBoundary>
        <Suspense fallback={<LoadingSkeleton shape="page" />}>
          {edited !== null ? <EditWall wallId={edited} /> : location.pathname === home ? <WallList /> : <NotFound />}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}

const useWalls = () => useQuery(useApi().cockpit.listWalls.queryOptions({}));

function WallList() {
  const words = useWords();
  const query = useWalls();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{words("walls.title")}</h1>
          <p>{words("walls.sentence")}</p>
        </div>
        {query.data && query.data.walls.length > 1 && query.data.walls[0] ? (
          <a className={styles.rotate} href={`${wallPath(query.data.walls[0].id)}?rotate=15`}>
            {words("walls.rotateAll")}
          </a>
        ) : null}
      </header>
      <QueryStates
        query={query}
        skeleton={<LoadingSkeleton shape="card" />}
        isEmpty={({ walls }) => walls.length === 0}
        empty={<EmptyState title={words("walls.emptyTitle")} sentence={words("walls.emptySentence")} />}
      >
        {({ walls }) => (
          <ul className={styles.list} aria-label={words("walls.list")}>
            {walls.map((wall) => (
              <WallCard key={wall.id} wall={wall} />
            ))}
          </ul>
        )}
      </QueryStates>
    </div>
  );
}
