import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useWords } from "../../words/use-words.ts";
import { TaskState } from "../task/task-state.tsx";
import type { Story } from "./explain-node.ts";
import styles from "./node-story.module.css";
import { useNodeName } from "./use-node-name.ts";
import { WaitsHere } from "./waits-here.tsx";
import { WhyHere } from "./why-here.tsx";

const tones = { done: "ok", current: "accent", ahead: "neutral" } as const;

/** The story of one step: why the case came there, who worked on it, and where it goes. */
export function NodeStory(props: { caseId: string; story: Story; onPick: (node: string | undefined) => void }) {
  const { caseId, story, onPick } = props;
  const words = useWords();
  const format = useFormat();
  const nameOf = useNodeName();
  return (
    <section className={styles.story} aria-label={nameOf(story.node)}>
      <header className={styles.head}>
        <h3>{nameOf(story.node)}</h3>
        <Chip tone={tones[story.state]}>{words(`path.state.${story.state}`)}</Chip>
        <Button look="quiet" icon="close" label={words("path.close")} onClick={() => onPick(undefined)} />
      </header>
      <div className={styles.parts}>
        <div>
          <h4>{words("path.whyTitle")}</h4>
          <WhyHere story={story} onPick={onPick} />
        </div>
        <div>
          <h4>{words("path.workTitle")}</h4>
          {story.works.length === 0 ? (
            <p>{words(story.state === "ahead" ? "path.notYet" : "path.noWork")}</p>
          ) : (
            story.works.map((task) => (
              <div key={task.id} className={styles.work}>
                <p>
                  <strong>{task.partyName}</strong>
                  <span>
                    {format.instant(task.openedAt)} –{" "}
                    {task.completedAt ? format.instant(task.completedAt) : words("holding.running")}
                  </span>
                </p>
                <TaskState task={task} />
              </div>
            ))
          )}
        </div>
        <div>
          <h4>{words("path.nextTitle")}</h4>
          {story.onward.length === 0 ? <p>{words("path.end")}</p> : null}
          <ul>
            {story.onward.map(({ node, flow, taken }) => (
              <li key={flow.id}>
                <button type="button" className={styles.step} onClick={() => onPick(node.id)}>
                  {flow.name ? `${flow.name} → ` : ""}
                  {nameOf(node)}
                </button>
                <Chip tone={taken ? "ok" : "neutral"}>{words(taken ? "path.taken" : "path.open")}</Chip>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {story.state === "current" ? <WaitsHere caseId={caseId} elementId={story.node.id} /> : null}
    </section>
  );
}
