import { Button } from "@quintet/ui/parts/button.tsx";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { usePortalWords } from "../words/use-words.ts";
import styles from "./confirm-dialog.module.css";

export type ConfirmDialogProps = {
  title: string;
  /** What will happen, in a sentence; and what more is asked. */
  children: ReactNode;
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before what cannot be taken back. Escape and the other button leave everything as it is. */
export function ConfirmDialog({ title, children, confirm, busy = false, onConfirm, onClose }: ConfirmDialogProps) {
  const words = usePortalWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{words("frame.cancel")}</Button>
        <Button look="danger" disabled={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
