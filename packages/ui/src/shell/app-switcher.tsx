import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../icons.tsx";
import { Popover } from "../parts/popover.tsx";
import { type AppName, appNames } from "../theme/tokens.ts";
import styles from "./app-switcher.module.css";

export type AppSwitcherProps = {
  current: AppName;
  /** The apps this person may open; the others are not shown. */
  open: readonly AppName[];
};

/** The five apps, each in its own accent: side by side where there is room, in a sheet where there is not. */
export function AppSwitcher({ current, open }: AppSwitcherProps) {
  const words = useWords();
  const links = appNames
    .filter((app) => app === current || open.includes(app))
    .map((app) => (
      <a
        key={app}
        href={`/${app}/`}
        data-app={app}
        className={styles.app}
        aria-current={app === current ? "page" : undefined}
      >
        {words(`app.${app}`)}
      </a>
    ));
  return (
    <>
      <nav className={styles.wide} aria-label={words("shell.apps")}>
        {links}
      </nav>
      <div className={styles.narrow}>
        <Popover
          label={`${words("shell.apps")}: ${words(`app.${current}`)}`}
          buttonClass={styles.button}
          button={
            <>
              {words(`app.${current}`)}
              <Icon name="expand" size={14} />
            </>
          }
        >
          {() => (
            <nav className={styles.sheet} aria-label={words("shell.apps")}>
              {links}
            </nav>
          )}
        </Popover>
      </div>
    </>
  );
}
