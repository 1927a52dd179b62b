import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import type { TaskView } from "@quintet/workflow/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import styles from "./hand.module.css";
import { HandTask, type Way } from "./hand-task.tsx";
import { IssueLink } from "./issue-link.tsx";
import { mayGiveBack, mayHand, mayLink } from "./task-row.ts";
import { useTaskCache } from "./use-task-cache.ts";

const ways = ["delegate", "transfer", "sign"] as const satisfies readonly Way[];

/** What can be done with a task besides completing it: a colleague works it, somebody else has it, another confirms it. */
export function HandButtons({ task }: { task: TaskView }) {
  const api = useApi();
  const words = useWords();
  const me = useMe();
  const cache = useTaskCache();
  const [way, setWay] = useState<Way>();
  const [linking, setLinking] = useState(false);
  const back = useMutation(
    api.workflow.returnDelegated.mutationOptions({
      onSuccess: () => toast.ok(words("hand.done.back")),
      onError: (error) => toast.bad(words(sayFailure(error))),
      onSettled: cache.readAgain,
    }),
  );
  const givesBack = mayGiveBack(task, me.id);
  if (!mayHand(task) && !mayLink(task) && !givesBack) return null;
  return (
    <div className={styles.actions}>
      {mayHand(task)
        ? ways
            .filter((one) => one !== "delegate" || task.forId === null)
            .map((one) => (
              <Button key={one} look="quiet" onClick={() => setWay(one)}>
                {words(`hand.way.${one}`)}
              </Button>
            ))
        : null}
      {mayLink(task) ? (
        <Button look="quiet" onClick={() => setLinking(true)}>
          {words("link.button")}
        </Button>
      ) : null}
      {linking ? <IssueLink task={task} onClose={() => setLinking(false)} /> : null}
      {givesBack ? (
        <Button
          look="quiet"
          icon="return"
          disabled={back.isPending}
          onClick={() => back.mutate({ taskId: task.id, note: "" })}
        >
          {words(task.forId === me.id ? "hand.takeBack" : "hand.giveBack")}
        </Button>
      ) : null}
      {way ? <HandTask task={task} way={way} onClose={() => setWay(undefined)} /> : null}
    </div>
  );
}
