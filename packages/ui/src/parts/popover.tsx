import { type FocusEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { classNames } from "../class-names.ts";
import styles from "./popover.module.css";

export type PopoverProps = {
  /** Names the button and the sheet it opens. */
  label: string;
  /** What the button shows. */
  button: ReactNode;
  buttonClass?: string | undefined;
  align?: "start" | "end";
  children: (close: () => void) => ReactNode;
};

/** A button and the sheet it opens below itself. Escape, a click elsewhere or leaving by Tab closes it. */
export function Popover({ label, button, buttonClass, align = "start", children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    sheet.current?.focus();
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !around.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, [open]);

  const leave = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !around.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape and focus pass by
    <div
      ref={around}
      className={styles.around}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        className={buttonClass}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open ? (
        <div
          ref={sheet}
          id={id}
          className={classNames(styles.sheet, styles[align])}
          role="dialog"
          aria-label={label}
          tabIndex={-1}
        >
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
