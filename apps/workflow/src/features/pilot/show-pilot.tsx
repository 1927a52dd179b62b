import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { type PilotView, workflowMay } from "@quintet/workflow/contract";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { CompareArms } from "./compare-arms.tsx";
import { EndPilotDialog } from "./end-pilot-dialog.tsx";
import styles from "./show-pilot.module.css";
import { useUnits } from "./use-units.ts";

const tones = { running: "accent", promoted: "ok", withdrawn: "neutral" } as const;

/** A pilot: who takes part, how both versions do, and how it ends. */
export function ShowPilot({ view }: { view: PilotView }) {
  const words = useWords();
  const format = useFormat();
  const designs = useMay(workflowMay.design);
  const units = useUnits();
  const [ending, setEnding] = useState<"promote" | "withdraw">();
  const names = view.unitIds.map((id) => units.find((unit) => unit.id === id)?.name ?? id).join("、");
  return (
    <Panel
      title={
        <>
          v{view.pilot.version} <Chip tone={tones[view.state]}>{words(`pilot.state.${view.state}`)}</Chip>
        </>
      }
      aside={
        view.endedAt
          ? words("pilot.ended", { at: format.instant(view.endedAt) })
          : words("pilot.by", { by: view.by, at: format.instant(view.startedAt) })
      }
    >
      <p className={styles.about}>
        {view.percent === null
          ? words("pilot.scopeUnits", { names })
          : words("pilot.scopePercent", { percent: view.percent })}
        <span>{words("pilot.reason", { reason: view.reason })}</span>
      </p>
      <CompareArms view={view} />
      {designs && view.state === "running" ? (
        <div className={styles.doing}>
          <Button onClick={() => setEnding("withdraw")}>{words("pilot.withdraw")}</Button>
          <Button look="primary" onClick={() => setEnding("promote")}>
            {words("pilot.promote")}
          </Button>
        </div>
      ) : null}
      {ending ? <EndPilotDialog view={view} how={ending} onClose={() => setEnding(undefined)} /> : null}
    </Panel>
  );
}
