import { ErrorBoundary } from "@quintet/ui/states/error-boundary.tsx";
import type { CaseView } from "@quintet/workflow/contract";
import { useWords } from "../../words/use-words.ts";
import { ShowClocks } from "../clock/show-clocks.tsx";
import { ShowEntries } from "../entry/show-entries.tsx";
import { ShowHolding } from "../holding/show-holding.tsx";
import { PathPanel } from "../path/path-panel.tsx";
import { ListFiles } from "../relation/list-files.tsx";
import { ListLinks } from "../relation/list-links.tsx";
import { AboutCase } from "./about-case.tsx";
import { CaseHeader } from "./case-header.tsx";
import { CustomerSteps } from "./customer-steps.tsx";
import { MyTasks } from "./my-tasks.tsx";
import styles from "./show-case.module.css";

export type ShowCaseProps = { view: CaseView; node: string | undefined; onPick: (node: string | undefined) => void };

/** The page of a case: its path, who had it how long and what was said; beside them what is mine to do and by when. */
export function ShowCase({ view, node, onPick }: ShowCaseProps) {
  const words = useWords();
  return (
    <article className={styles.page} aria-label={`${view.number} ${view.title}`}>
      <CaseHeader view={view} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <ErrorBoundary resetKey={view.diagram}>
            <PathPanel view={view} picked={node} onPick={onPick} />
          </ErrorBoundary>
          <ShowHolding view={view} onPick={onPick} />
          <ShowEntries view={view} />
        </div>
        <aside className={styles.aside} aria-label={words("case.aside")}>
          <MyTasks view={view} />
          <ShowClocks clocks={view.clocks} />
          <CustomerSteps steps={view.steps} />
          <ListLinks view={view} />
          <ListFiles view={view} />
          <AboutCase view={view} />
        </aside>
      </div>
    </article>
  );
}
