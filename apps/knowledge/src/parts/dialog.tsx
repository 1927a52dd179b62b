import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";

export type DialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode /** Buttons, the main one last. */;
  actions: ReactNode;
};

/** A sheet above the page that wants an answer. The browser keeps the focus in it; Escape closes it. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
