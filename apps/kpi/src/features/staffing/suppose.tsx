import type { StaffingBase, WhatIf } from "@quintet/kpi/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { type CSSProperties, useId } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./suppose.module.css";

/** Nobody gives up: what the server is told is null; what is shown while a patience is measured is that. */
const USUAL_PATIENCE = 120;

interface SupposeProps {
  base: StaffingBase;
  value: WhatIf;
  onChange: (value: WhatIf) => void;
  onReset: () => void;
}

/** What one supposes about the day, by slider or by typing. */
export function Suppose({ base, value, onChange, onReset }: SupposeProps) {
  const words = useWords();
  const set = (change: Partial<WhatIf>) => onChange({ ...value, ...change });
  const patience = value.patienceSeconds === undefined ? base.patienceSeconds : value.patienceSeconds;
  const measured = Math.round(base.patienceSeconds ?? USUAL_PATIENCE);
  return (
    <Panel
      title={words("staffing.whatIf")}
      aside={
        <Button look="quiet" icon="undo" onClick={onReset}>
          {words("staffing.reset")}
        </Button>
      }
    >
      <div className={styles.all}>
        <Slider
          label={words("staffing.volume")}
          unit={words("staffing.times")}
          value={value.volume}
          range={[0.2, 3, 0.05]}
          onChange={(volume) => set({ volume })}
        />
        <Slider
          label={words("staffing.handling")}
          unit={words("staffing.times")}
          value={value.handling}
          range={[0.5, 2, 0.05]}
          onChange={(handling) => set({ handling })}
        />
        <Slider
          label={words("staffing.wanted")}
          unit={words("staffing.percent")}
          value={Math.round(value.serviceLevel * 100)}
          range={[50, 99, 1]}
          onChange={(percent) => set({ serviceLevel: percent / 100 })}
        />
        <Slider
          label={words("staffing.within")}
          unit={words("staffing.seconds")}
          value={value.withinSeconds}
          range={[5, 300, 5]}
          onChange={(withinSeconds) => set({ withinSeconds })}
        />
        <Slider
          label={words("staffing.cap")}
          unit={words("staffing.percent")}
          value={Math.round(value.occupancy * 100)}
          range={[60, 100, 1]}
          onChange={(percent) => set({ occupancy: percent / 100 })}
        />
        <Slider
          label={words("staffing.shrinkage")}
          unit={words("staffing.percent")}
          value={Math.round(value.shrinkage * 100)}
          range={[0, 60, 1]}
          onChange={(percent) => set({ shrinkage: percent / 100 })}
        />
        <Slider
          label={words("staffing.concurrency")}
          unit={words("staffing.atATime")}
          value={value.concurrency}
          range={[1, 6, 0.5]}
          onChange={(concurrency) => set({ concurrency })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={patience !== null}
            onChange={({ target }) => set({ patienceSeconds: target.checked ? measured : null })}
          />
          {words("staffing.patienceOn")}
        </label>
        {patience === null ? null : (
          <Slider
            label={words("staffing.patience")}
            unit={words("staffing.seconds")}
            value={Math.round(patience)}
            range={[10, 3600, 10]}
            onChange={(patienceSeconds) => set({ patienceSeconds })}
          />
        )}
      </div>
    </Panel>
  );
}

interface SliderProps {
  label: string;
  unit: string;
  value: number;
  range: readonly [least: number, most: number, step: number];
  onChange: (value: number) => void;
}

function Slider({ label, unit, value, range: [least, most, step], onChange }: SliderProps) {
  const id = useId();
  const take = (text: string) => {
    const number = Number(text);
    if (text !== "" && Number.isFinite(number)) onChange(Math.min(most, Math.max(least, number)));
  };
  const share = (100 * (Math.min(most, Math.max(least, value)) - least)) / (most - least);
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={`${value} ${unit}`}
        style={{ "--fill": `${share}%` } as CSSProperties}
        onChange={({ target }) => take(target.value)}
      />
      <span className={styles.typed}>
        <input
          type="number"
          aria-label={`${label} (${unit})`}
          min={least}
          max={most}
          step={step}
          value={value}
          onChange={({ target }) => take(target.value)}
        />
        {unit}
      </span>
    </div>
  );
}
