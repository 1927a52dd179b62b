import { PauseReason } from "@quintet/workflow/contract";
import { useState } from "react";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import { useSteerClock } from "./use-steer-clock.ts";

/** Stops a clock for one of the stated reasons, until somebody or a time lets it go on. */
export function PauseClockDialog({ clock, onClose }: { clock: ClockView; onClose: () => void }) {
  const words = useWords();
  const { pause } = useSteerClock(clock, onClose);
  const [reason, setReason] = useState<(typeof PauseReason.options)[number]>("waiting-for-customer");
  const [until, setUntil] = useState("");
  const { id: clockId, label } = clock;
  return (
    <ReasonDialog
      title={words("steer.pauseTitle", { label })}
      sentence={words("steer.pauseSentence")}
      action={words("steer.pause")}
      busy={pause.isPending}
      onClose={onClose}
      onSend={(note) =>
        pause.mutate({ clockId, reason, note, until: until === "" ? null : new Date(until).toISOString() })
      }
    >
      <SelectField
        label={words("steer.pauseWhy")}
        value={reason}
        onChange={(next) => setReason(PauseReason.parse(next))}
      >
        {PauseReason.options.map((option) => (
          <option key={option} value={option}>
            {words(`steer.reason.${option}`)}
          </option>
        ))}
      </SelectField>
      <TextField label={words("steer.until")} type="datetime-local" value={until} onChange={setUntil} />
    </ReasonDialog>
  );
}
