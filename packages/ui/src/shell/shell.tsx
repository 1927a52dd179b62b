import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import { Mark } from "../mark.tsx";
import { Kbd } from "../parts/kbd.tsx";
import { ToastArea } from "../parts/toast.tsx";
import { ConnectionBanner } from "../states/connection-banner.tsx";
import type { AppName } from "../theme/tokens.ts";
import { AccountMenu, type ShellPerson } from "./account-menu.tsx";
import { AppSwitcher } from "./app-switcher.tsx";
import type { PaletteCommand } from "./command-match.ts";
import { LiveRegion } from "./live-region.tsx";
import { type Navigate, NavigationProvider } from "./navigate.tsx";
import { type Notification, Notifications } from "./notifications.tsx";
import { Rail, type RailItem } from "./rail.tsx";
import styles from "./shell.module.css";
import type { SearchCommands } from "./use-found.ts";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })));
const untilIdle = 2_000;

export type ShellProps = {
  app: AppName;
  /** Apps this person may open. */
  openApps: readonly AppName[];
  person: ShellPerson;
  onLogOut: () => void;
  /** The app's router, for links that stay within it. */
  navigate?: Navigate;
  commands: readonly PaletteCommand[];
  /** Finds customers, cases and articles for the palette. */
  search?: SearchCommands;
  notifications: readonly Notification[];
  onNotificationsRead: (ids: readonly string[]) => void;
  /** Beside the bell: presence of an agent, load of the desk. */
  presence?: ReactNode;
  sections?: readonly RailItem[];
  section?: string;
  children: ReactNode;
};

/** The frame of all five apps. `children` fill the rest of the window and scroll by themselves. */
export function Shell(props: ShellProps) {
  const { app, openApps, person, onLogOut, navigate, commands, search, sections, children } = props;
  const words = useWords();
  const [searching, setSearching] = useState(false);

  // Brought in advance, so that what is typed right after Ctrl+K is not lost.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), untilIdle);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setSearching((open) => !open);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  return (
    <NavigationProvider base={`/${app}/`} navigate={navigate}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#main">
          {words("shell.skip")}
        </a>
        <header className={styles.bar}>
          <a className={styles.brand} href={`/${app}/`} aria-label="Quintet">
            <Mark />
            <span className={styles.word}>Quintet</span>
          </a>
          <AppSwitcher current={app} open={openApps} />
          <button
            type="button"
            className={styles.search}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => setSearching(true)}
          >
            <Icon name="search" size={16} />
            <span className={styles.hint}>{words("shell.search")}</span>
            <span className={styles.keys} aria-hidden="true">
              <Kbd keys={["Mod", "K"]} />
            </span>
          </button>
          <div className={styles.tools}>
            {props.presence ? <div className={styles.presence}>{props.presence}</div> : null}
            <Notifications items={props.notifications} onRead={props.onNotificationsRead} />
            <AccountMenu person={person} onLogOut={onLogOut} />
          </div>
        </header>
        <ConnectionBanner />
        <div className={styles.body}>
          {sections ? <Rail items={sections} current={props.section} /> : null}
          <main id="main" className={styles.main} tabIndex={-1}>
            {children}
          </main>
        </div>
        {searching ? (
          <Suspense fallback={null}>
            <Palette commands={commands} search={search} onClose={() => setSearching(false)} />
          </Suspense>
        ) : null}
        <ToastArea />
        <LiveRegion />
      </div>
    </NavigationProvider>
  );
}
