import { Button } from "@quintet/ui/parts/button.tsx";
import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./side-sheet.module.css";

export type SideSheetProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A form in the pane beside what it is about, which stays in sight. Escape closes it. */
export function SideSheet({ title, closeLabel, onClose, children }: SideSheetProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      ref={sheet}
      className={styles.sheet}
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
