import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { type Ref, useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChoosePerson } from "./choose-person.tsx";
import styles from "./hand.module.css";
import { type InboxTask, mayClaim, mayHand, mayRelease } from "./task-row.ts";
import { type BulkAction, type BulkResult, useBulk } from "./use-bulk.ts";
import { useTakers } from "./use-people.ts";

export type BulkBarProps = {
  tasks: readonly InboxTask[];
  bar: Ref<HTMLDivElement>;
  onClear: () => void;
  /** Told which tasks stay marked: those that were not done. */
  onRest: (ids: readonly string[]) => void;
};

/** What can be done with all marked tasks at once; afterwards each that was not done says why. */
export function BulkBar({ tasks, bar, onClear, onRest }: BulkBarProps) {
  const words = useWords();
  const { busy, run } = useBulk();
  const [giving, setGiving] = useState(false);
  const [result, setResult] = useState<BulkResult>();
  const act = async (asked: BulkAction) => {
    setGiving(false);
    const told = await run(tasks, asked);
    onRest(told.refused.map(({ task }) => task.id));
    if (told.refused.length > 0) setResult(told);
    else toast.ok(words("hand.bulkDone", { count: told.done.length }));
  };
  return (
    <>
      {tasks.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: actions on a list, not fields of a form
        <div ref={bar} className={styles.bar} role="group" aria-label={words("hand.bulk")}>
          <strong aria-live="polite">{words("hand.marked", { count: tasks.length })}</strong>
          <Button disabled={busy || !tasks.some(mayClaim)} onClick={() => void act({ action: "claim" })}>
            {words("task.claim")}
          </Button>
          <Button disabled={busy || !tasks.some(mayRelease)} onClick={() => void act({ action: "release" })}>
            {words("task.release")}
          </Button>
          <Button disabled={busy || !tasks.some(mayHand)} onClick={() => setGiving(true)}>
            {words("hand.way.transfer")}
          </Button>
          <Button look="quiet" icon="close" label={words("hand.clearMarks")} onClick={onClear} />
        </div>
      ) : null}
      {giving && tasks[0] ? (
        <GiveMany first={tasks[0].id} count={tasks.length} onClose={() => setGiving(false)} onGive={act} />
      ) : null}
      {result ? <BulkResults result={result} onClose={() => setResult(undefined)} /> : null}
    </>
  );
}

type GiveManyProps = {
  first: string;
  count: number;
  onClose: () => void;
  onGive: (asked: BulkAction) => Promise<void>;
};

function GiveMany({ first, count, onClose, onGive }: GiveManyProps) {
  const words = useWords();
  const people = useTakers(first);
  const [toId, setToId] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const short = reason.trim().length < 2;
  return (
    <Dialog
      title={words("hand.bulkTransfer", { count })}
      sentence={words("hand.bulkTransferSentence")}
      onClose={onClose}
      onSubmit={() => toId !== null && !short && void onGive({ action: "transfer", toId, reason: reason.trim() })}
      actions={
        <>
          <Button onClick={onClose}>{words("hand.cancel")}</Button>
          <Button look="primary" type="submit" disabled={toId === null || short}>
            {words("hand.way.transfer")}
          </Button>
        </>
      }
    >
      <ChoosePerson label={words("hand.toWhom")} people={people} value={toId} onChange={setToId} />
      <TextArea label={words("hand.reason")} required rows={2} max={500} value={reason} onChange={setReason} />
    </Dialog>
  );
}

function BulkResults({ result, onClose }: { result: BulkResult; onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog
      title={words("hand.bulkResult", { done: result.done.length, refused: result.refused.length })}
      sentence={words("hand.bulkResultSentence")}
      onClose={onClose}
      onSubmit={onClose}
      actions={
        <Button look="primary" type="submit">
          {words("hand.understood")}
        </Button>
      }
    >
      <ul className={styles.results}>
        {result.refused.map(({ task, sentence }) => (
          <li key={task.id}>
            {task.name} · {task.caseNumber}
            <small>{sentence}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
