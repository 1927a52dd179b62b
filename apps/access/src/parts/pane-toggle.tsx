import { Icon } from "@quintet/ui/icons.tsx";
import styles from "./pane-toggle.module.css";

export type PaneToggleProps = { side: "left" | "right"; closed: boolean; label: string; onToggle: () => void };

/** Puts a pane at a side away and brings it back. */
export function PaneToggle({ side, closed, label, onToggle }: PaneToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      data-turn={(side === "left") === closed ? "right" : "left"}
      aria-expanded={!closed}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <Icon name="expand" size={16} />
    </button>
  );
}
