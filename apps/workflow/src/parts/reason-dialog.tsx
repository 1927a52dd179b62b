import { Button } from "@quintet/ui/parts/button.tsx";
import { type ReactNode, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { Dialog } from "./dialog.tsx";
import styles from "./reason-dialog.module.css";
import { TextArea } from "./text-area.tsx";

export type ReasonDialogProps = {
  title: string;
  sentence: ReactNode;
  /** What the main button says. */
  action: string;
  danger?: boolean;
  busy: boolean;
  fault?: string | undefined;
  /** Above the reason: what else is asked. */
  children?: ReactNode;
  onClose: () => void;
  onSend: (reason: string) => void;
};

/** Asks why, before something is done that others will want to understand. */
export function ReasonDialog(props: ReasonDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const short = reason.trim().length < 2;
  return (
    <Dialog
      title={props.title}
      sentence={props.sentence}
      onClose={props.onClose}
      onSubmit={() => {
        setAsked(true);
        if (!short && !props.busy) props.onSend(reason.trim());
      }}
      actions={
        <>
          <Button onClick={props.onClose}>{words("deploy.cancel")}</Button>
          <Button look={props.danger ? "danger" : "primary"} type="submit" disabled={props.busy}>
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
      <TextArea
        label={words("design.reason")}
        value={reason}
        onChange={setReason}
        max={400}
        rows={3}
        required
        fault={asked && short ? words("reason.needed") : undefined}
      />
      {props.fault ? (
        <p className={styles.fault} role="alert">
          {props.fault}
        </p>
      ) : null}
    </Dialog>
  );
}
