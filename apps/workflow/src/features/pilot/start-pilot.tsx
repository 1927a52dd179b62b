import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { SelectField } from "../../parts/select-field.tsx";
import { TextArea } from "../../parts/text-area.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import type { VersionRow } from "../definition/definition-row.ts";
import { ChooseUnits } from "./choose-units.tsx";
import styles from "./start-pilot.module.css";

export type StartPilotProps = { definitionKey: string; versions: readonly VersionRow[]; version: number | undefined };

/** Chooses a version and which of the new cases take it. */
export function StartPilot({ definitionKey, versions, version }: StartPilotProps) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [picked, setPicked] = useState(String(version ?? versions[0]?.version ?? ""));
  const [scope, setScope] = useState<"percent" | "units">("percent");
  const [percent, setPercent] = useState("10");
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const start = useMutation(
    api.workflow.startPilot.mutationOptions({
      onSuccess: () => toast.ok(words("pilot.started")),
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: api.workflow.readPilot.queryKey() });
        void queries.invalidateQueries({ queryKey: api.workflow.listDefinitions.queryKey() });
      },
    }),
  );
  const share = Number(percent);
  const shareFault = scope === "percent" && !(Number.isInteger(share) && share >= 1 && share <= 99);
  const unitsFault = scope === "units" && unitIds.length === 0;
  const reasonFault = reason.trim().length < 2;
  const send = () => {
    setAsked(true);
    if (shareFault || unitsFault || reasonFault || start.isPending) return;
    const which = scope === "percent" ? { percent: share } : { unitIds: [...unitIds] };
    start.mutate({ key: definitionKey, version: Number(picked), reason: reason.trim(), ...which });
  };
  return (
    <Panel title={words("pilot.startTitle")}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <SelectField label={words("pilot.version")} value={picked} onChange={setPicked}>
          {versions.map(({ version: one, state, note }) => (
            <option key={one} value={one}>
              v{one} {words(`design.state.${state}`)} {note}
            </option>
          ))}
        </SelectField>
        <Segmented
          label={words("pilot.scope")}
          options={[
            { value: "percent", label: words("pilot.percent") },
            { value: "units", label: words("pilot.units") },
          ]}
          value={scope}
          onChange={setScope}
        />
        {scope === "percent" ? (
          <TextField
            label={words("pilot.share")}
            value={percent}
            onChange={setPercent}
            inputMode="numeric"
            hint={words("pilot.percentHint")}
            fault={asked && shareFault ? words("pilot.shareFault") : undefined}
          />
        ) : (
          <ChooseUnits
            picked={unitIds}
            onChange={setUnitIds}
            fault={asked && unitsFault ? words("pilot.unitsFault") : undefined}
          />
        )}
        <TextArea
          label={words("design.reason")}
          value={reason}
          onChange={setReason}
          max={400}
          required
          fault={asked && reasonFault ? words("reason.needed") : undefined}
        />
        {start.error ? (
          <p className={styles.fault} role="alert">
            {words(sayFailure(start.error))}
          </p>
        ) : null}
        <div className={styles.doing}>
          <Button look="primary" type="submit" disabled={start.isPending}>
            {words("pilot.start")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
