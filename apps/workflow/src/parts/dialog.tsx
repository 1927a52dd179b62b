import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";

export type DialogProps = {
  title: string;
  /** Under the title: what will happen. */
  sentence?: ReactNode;
  onClose: () => void;
  /** Enter in a field sends it. */
  onSubmit: () => void;
  children: ReactNode;
  /** Buttons; the last one is of type submit. */
  actions: ReactNode;
};

/** A sheet above the page that wants an answer. The browser keeps the focus in it; Escape closes it. */
export function Dialog({ title, sentence, onClose, onSubmit, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby={id} onClose={onClose} onCancel={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2 id={id}>{title}</h2>
        <div className={styles.body}>
          {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
          {children}
        </div>
        <div className={styles.actions}>{actions}</div>
      </form>
    </dialog>
  );
}
