import { Button } from "@quintet/ui/parts/button.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import { ClockHistory } from "./clock-history.tsx";
import { useSteerClock } from "./use-steer-clock.ts";

/** Decides about somebody else's request for more time, with what happened to the clock so far before one's eyes. */
export function JudgeExtensionDialog({ clock, onClose }: { clock: ClockView; onClose: () => void }) {
  const words = useWords();
  const { approve, refuse } = useSteerClock(clock, onClose);
  const query = useQuery(useApi().workflow.explainClock.queryOptions({ clockId: clock.id }));
  const [note, setNote] = useState("");
  const busy = approve.isPending || refuse.isPending;
  const judgement = { clockId: clock.id, note };
  return (
    <Dialog
      title={words("steer.judgeTitle", { label: clock.label })}
      onClose={onClose}
      onSubmit={() => busy || approve.mutate({ ...judgement, approve: true })}
      actions={
        <>
          <Button onClick={onClose}>{words("deploy.cancel")}</Button>
          <Button look="danger" disabled={busy} onClick={() => refuse.mutate({ ...judgement, approve: false })}>
            {words("steer.refuse")}
          </Button>
          <Button look="primary" type="submit" disabled={busy}>
            {words("steer.approve")}
          </Button>
        </>
      }
    >
      <QueryStates query={query} compact skeleton={<LoadingSkeleton rows={2} />}>
        {({ history }) => <ClockHistory moments={history} />}
      </QueryStates>
      <TextArea label={words("steer.why")} value={note} onChange={setNote} max={500} rows={2} />
    </Dialog>
  );
}
