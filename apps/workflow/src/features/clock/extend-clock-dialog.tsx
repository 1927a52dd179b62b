import { useState } from "react";
import { ReasonDialog } from "../../parts/reason-dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { ClockView } from "../case/case-parts.ts";
import { useSteerClock } from "./use-steer-clock.ts";

const whole = /^[1-9]\d{0,2}$/;

/** Asks for more hours of the clock's own time. */
export function ExtendClockDialog({ clock, onClose }: { clock: ClockView; onClose: () => void }) {
  const words = useWords();
  const { extend } = useSteerClock(clock, onClose);
  const [hours, setHours] = useState("4");
  const { id: clockId, label } = clock;
  const fault = whole.test(hours) ? undefined : words("steer.extendFault");
  return (
    <ReasonDialog
      title={words("steer.extendTitle", { label })}
      sentence={words("steer.extendSentence")}
      action={words("steer.extend")}
      busy={extend.isPending}
      onClose={onClose}
      onSend={(reason) => !fault && extend.mutate({ clockId, by: `PT${hours}H`, reason })}
    >
      <TextField
        label={`${words("steer.extendBy")}（${words("steer.hours")}）`}
        inputMode="numeric"
        value={hours}
        onChange={setHours}
        fault={fault}
      />
    </ReasonDialog>
  );
}
