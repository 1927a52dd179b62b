import { type KeyboardEvent, useRef } from "react";
import styles from "./tabs.module.css";

export type TabsProps<Key extends string> = {
  label: string;
  tabs: readonly { key: Key; label: string; count?: number | undefined }[];
  current: Key;
  /** Id of the panel below. */
  controls: string;
  onChange: (key: Key) => void;
};

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Views side by side over one panel. Arrow keys move and choose. */
export function Tabs<Key extends string>({ label, tabs, current, controls, onChange }: TabsProps<Key>) {
  const box = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.key === current);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.key);
    box.current?.querySelectorAll<HTMLElement>("[role=tab]")[tabs.indexOf(next)]?.focus();
  };
  return (
    <div ref={box} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={`${controls}-${tab.key}`}
          type="button"
          role="tab"
          aria-selected={tab.key === current}
          aria-controls={controls}
          tabIndex={tab.key === current ? 0 : -1}
          onClick={() => onChange(tab.key)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.count}> {tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
