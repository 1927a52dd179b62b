import { ToastArea } from "@quintet/ui/parts/toast.tsx";
import { LiveRegion } from "@quintet/ui/shell/live-region.tsx";
import { NavigationProvider } from "@quintet/ui/shell/navigate.tsx";
import { ConnectionBanner } from "@quintet/ui/states/connection-banner.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { NotFound } from "@quintet/ui/states/refusals.tsx";
import { Suspense, useEffect, useRef } from "react";
import { useFollowEvents } from "./features/customer/follow-events.ts";
import { MaintenanceBanner } from "./maintenance-banner.tsx";
import { matchRoute } from "./navigation/match-route.ts";
import { goTo, usePlace } from "./navigation/place.ts";
import styles from "./portal-frame.module.css";
import { PortalPage } from "./portal-page.tsx";
import { portalBase, portalRoutes } from "./portal-routes.ts";
import { usePortalWords } from "./words/use-words.ts";

/** What stands around every page of the portal, and the one stream that keeps them all up to date. */
export function PortalFrame({ onLogOut }: { onLogOut: () => void }) {
  const words = usePortalWords();
  const { path, search } = usePlace(portalBase);
  const route = matchRoute(portalRoutes, path);
  const main = useRef<HTMLElement>(null);
  const first = useRef(path);
  useFollowEvents();

  // Who hears or tabs through the page starts at the new page's beginning, not where the old link stood.
  useEffect(() => {
    if (first.current === path) return;
    first.current = "";
    main.current?.focus({ preventScroll: true });
  }, [path]);

  return (
    <NavigationProvider base={portalBase} navigate={goTo}>
      <div className={styles.frame} data-whole={route?.name === "chat"}>
        <a className={styles.skip} href="#main">
          {words("frame.skip")}
        </a>
        <div className={styles.banner}>
          <ConnectionBanner />
          <MaintenanceBanner />
        </div>
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          <ErrorBoundary resetKey={path}>
            <Suspense fallback={<LoadingSkeleton shape="page" />}>
              {route ? (
                <PortalPage route={route} search={search} onLogOut={onLogOut} />
              ) : (
                <Nowhere title={words("home.title")} />
              )}
            </Suspense>
          </ErrorBoundary>
        </main>
        <div className={styles.toasts}>
          <ToastArea />
        </div>
        <LiveRegion />
      </div>
    </NavigationProvider>
  );
}

function Nowhere({ title }: { title: string }) {
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <NotFound />
    </>
  );
}
