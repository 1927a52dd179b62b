import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import type { Arrival, Story } from "./explain-node.ts";
import styles from "./node-story.module.css";
import { useNodeName } from "./use-node-name.ts";

/** Each way by which the case came to a step, in a sentence, with the condition that was asked. */
export function WhyHere({ story, onPick }: { story: Story; onPick: (node: string) => void }) {
  const words = useWords();
  if (story.state === "ahead") return <p>{words("path.notYet")}</p>;
  if (story.arrivals.length === 0) return <p>{words("path.reached")}</p>;
  return (
    <ul>
      {story.arrivals.map((arrival) => (
        <Sentence key={arrival.flow?.id ?? arrival.from.id} arrival={arrival} onPick={onPick} />
      ))}
    </ul>
  );
}

function Sentence({ arrival, onPick }: { arrival: Arrival; onPick: (node: string) => void }) {
  const words = useWords();
  const known = useKnown();
  const nameOf = useNodeName();
  const { why, from, flow, decided } = arrival;
  const name = nameOf(from);
  const way = flow?.name ?? "";
  const sentence =
    why === "default" && !way
      ? words("path.why.defaultPlain", { from: name })
      : words(`path.why.${why}`, { from: name, flow: way });
  return (
    <li>
      {sentence}
      {decided
        ? words("path.becauseOutcome", { task: decided.task, outcome: known("outcome", decided.outcome) })
        : null}
      {why === "condition" && flow?.condition ? (
        <div className={styles.condition}>
          {words("path.condition")} <code>{flow.condition.replace(/^=\s*/, "")}</code>
        </div>
      ) : null}
      <div>
        <button type="button" className={styles.step} onClick={() => onPick(from.id)}>
          {words("path.previous", { name })}
        </button>
      </div>
    </li>
  );
}
