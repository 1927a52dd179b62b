import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { lazy, Suspense } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./path-panel.module.css";
import type { ShowDiagramProps } from "./show-diagram.tsx";

const ShowDiagram = lazy(() => import("./show-diagram.tsx").then(({ ShowDiagram }) => ({ default: ShowDiagram })));
const legend = ["done", "current", "returned", "ahead"] as const;

/** The path of the case; what draws it is fetched when a case is opened. */
export function PathPanel(props: ShowDiagramProps) {
  const words = useWords();
  const { definitionKey: key, definitionVersion: version } = props.view;
  return (
    <Panel
      title={words("path.title")}
      aside={
        <div className={styles.aside}>
          <ul className={styles.legend}>
            {legend.map((state) => (
              <li key={state} data-state={state}>
                {words(`path.legend.${state}`)}
              </li>
            ))}
          </ul>
          <span>{words("case.definition", { key, version })}</span>
          <span>{words("path.hint")}</span>
        </div>
      }
    >
      <Suspense fallback={<LoadingSkeleton shape="card" />}>
        <ShowDiagram {...props} />
      </Suspense>
    </Panel>
  );
}
