import { useSyncExternalStore } from "react";
import { classNames } from "../class-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "./button.tsx";
import styles from "./toast.module.css";
import { currentToasts, dismissToast, showToast, subscribeToasts } from "./toast-store.ts";
import { ToneShape } from "./tone.tsx";

export const toast = {
  ok: (text: string) => showToast({ tone: "ok", text }),
  attention: (text: string) => showToast({ tone: "attention", text }),
  bad: (text: string) => showToast({ tone: "bad", text }),
  /** A message with one thing to do about it, such as taking the step back. */
  offer: (text: string, action: { label: string; run: () => void }) => showToast({ tone: "accent", text, action }),
};

/** Where toasts appear. The shell has one; the portal places its own. */
export function ToastArea() {
  const words = useWords();
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, currentToasts);
  return (
    <section className={styles.area} aria-label={words("toast.area")}>
      <ul aria-live="polite" aria-relevant="additions">
        {toasts.map(({ id, tone, text, action }) => (
          <li key={id} className={classNames(styles.toast, styles[tone])}>
            <ToneShape tone={tone} size={10} />
            <span className={styles.text}>{text}</span>
            {action ? (
              <Button
                look="quiet"
                onClick={() => {
                  action.run();
                  dismissToast(id);
                }}
              >
                {action.label}
              </Button>
            ) : null}
            <Button look="quiet" icon="close" label={words("toast.dismiss")} onClick={() => dismissToast(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
