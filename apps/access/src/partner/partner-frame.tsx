import { Mark } from "@quintet/ui/mark.tsx";
import { ToastArea } from "@quintet/ui/parts/toast.tsx";
import { AccountMenu } from "@quintet/ui/shell/account-menu.tsx";
import { LiveRegion } from "@quintet/ui/shell/live-region.tsx";
import { Link, NavigationProvider } from "@quintet/ui/shell/navigate.tsx";
import { ConnectionBanner } from "@quintet/ui/states/connection-banner.tsx";
import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import { Forbidden, NotFound } from "@quintet/ui/states/refusals.tsx";
import { useEffect, useRef } from "react";
import { useMyself } from "../portal/features/customer/myself.ts";
import { matchRoute } from "../portal/navigation/match-route.ts";
import { goTo, usePlace } from "../portal/navigation/place.ts";
import { useFollowShares } from "./features/share/follow-shares.ts";
import styles from "./partner-frame.module.css";
import { PartnerPage } from "./partner-page.tsx";
import { partnerBase, partnerLinks, partnerRoutes } from "./partner-routes.ts";
import { usePartnerWords } from "./words/use-words.ts";

/** What stands around every page of the partner portal: whose it is, where one can go, and the way out. */
export function PartnerFrame({ onLogOut }: { onLogOut: () => void }) {
  const words = usePartnerWords();
  const me = useMyself();
  const { path, search } = usePlace(partnerBase);
  const route = matchRoute(partnerRoutes, path);
  const main = useRef<HTMLElement>(null);
  const section = route?.name === "share" ? "inbox" : route?.name === "article" ? "knowledge" : route?.name;
  const first = useRef(path);
  useFollowShares();

  useEffect(() => {
    if (first.current === path) return;
    first.current = "";
    main.current?.focus({ preventScroll: true });
  }, [path]);

  const sections = [
    { key: "inbox", href: partnerLinks.inbox() },
    { key: "knowledge", href: partnerLinks.knowledge() },
    { key: "score", href: partnerLinks.score() },
  ] as const;
  const company = me.partnerName ?? me.tenantName;
  const person = {
    id: me.id,
    name: me.name,
    organisation: company,
    roles: me.roles.flatMap((role) =>
      role === "partner-agent" || role === "partner-manager" ? [words(`role.${role}`)] : [],
    ),
  };

  return (
    <NavigationProvider base={partnerBase} navigate={goTo}>
      <div className={styles.frame}>
        <a className={styles.skip} href="#main">
          {words("frame.skip")}
        </a>
        <header className={styles.bar}>
          <Link href={partnerLinks.inbox()} className={styles.brand}>
            <Mark />
            <span className={styles.names}>
              <span className={styles.company}>{company}</span>
              <span className={styles.portal}>{words("frame.with", { tenant: me.tenantName })}</span>
            </span>
          </Link>
          <nav className={styles.sections} aria-label={words("frame.sections")}>
            {sections.map(({ key, href }) => (
              <Link key={key} href={href} aria-current={key === section ? "page" : undefined}>
                {words(`section.${key}`)}
              </Link>
            ))}
          </nav>
          <AccountMenu person={person} onLogOut={onLogOut} />
        </header>
        <ConnectionBanner />
        <main id="main" ref={main} className={styles.main} tabIndex={-1}>
          <ErrorBoundary resetKey={path}>
            {me.kind !== "partner" ? (
              <Forbidden />
            ) : route ? (
              <PartnerPage route={route} search={search} />
            ) : (
              <NotFound />
            )}
          </ErrorBoundary>
        </main>
        <ToastArea />
        <LiveRegion />
      </div>
    </NavigationProvider>
  );
}
