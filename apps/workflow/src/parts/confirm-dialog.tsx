import { Button } from "@quintet/ui/parts/button.tsx";
import { useWords } from "../words/use-words.ts";
import { Dialog } from "./dialog.tsx";

export type ConfirmDialogProps = {
  title: string;
  sentence: string;
  action: string;
  danger?: boolean;
  onClose: () => void;
  onConfirm: () => void;
};

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ title, sentence, action, danger, onClose, onConfirm }: ConfirmDialogProps) {
  const words = useWords();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={onConfirm}
      actions={
        <>
          <Button onClick={onClose}>{words("deploy.cancel")}</Button>
          <Button look={danger ? "danger" : "primary"} type="submit">
            {action}
          </Button>
        </>
      }
    >
      <p style={{ margin: 0 }}>{sentence}</p>
    </Dialog>
  );
}
