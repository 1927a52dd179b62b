import { Button } from "@quintet/ui/parts/button.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import { useMay } from "../session/me.tsx";
import styles from "./clock.module.css";
import { ExtendClockDialog } from "./extend-clock-dialog.tsx";
import { JudgeExtensionDialog } from "./judge-extension-dialog.tsx";
import { PauseClockDialog } from "./pause-clock-dialog.tsx";
import { useSteerClock } from "./use-steer-clock.ts";

type Asking = "pause" | "extend" | "judge";

/** What can be done about a running clock: stop it for a stated reason, let it go on, ask for more time, decide about it. */
export function SteerClock({ clock }: { clock: ClockView }) {
  const words = useWords();
  const works = useMay(workflowMay.workTasks);
  const judges = useMay(workflowMay.judgeExtension);
  const [asking, setAsking] = useState<Asking>();
  const { resume } = useSteerClock(clock, () => setAsking(undefined));
  const { label, pausedSince, extension, breached } = clock;
  if (!works || breached || clock.endedAt !== null) return null;
  const close = () => setAsking(undefined);
  return (
    <fieldset className={styles.steer} aria-label={words("steer.actions", { label })}>
      {pausedSince === null ? (
        <Button look="quiet" onClick={() => setAsking("pause")}>
          {words("steer.pause")}
        </Button>
      ) : (
        <Button look="quiet" disabled={resume.isPending} onClick={() => resume.mutate({ clockId: clock.id, note: "" })}>
          {words("steer.resume")}
        </Button>
      )}
      {extension === "asked" ? (
        judges ? (
          <Button look="quiet" onClick={() => setAsking("judge")}>
            {words("steer.judge")}
          </Button>
        ) : null
      ) : (
        <Button look="quiet" onClick={() => setAsking("extend")}>
          {words("steer.extend")}
        </Button>
      )}
      {asking === "pause" ? <PauseClockDialog clock={clock} onClose={close} /> : null}
      {asking === "extend" ? <ExtendClockDialog clock={clock} onClose={close} /> : null}
      {asking === "judge" ? <JudgeExtensionDialog clock={clock} onClose={close} /> : null}
    </fieldset>
  );
}
