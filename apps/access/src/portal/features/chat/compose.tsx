import { Button } from "@quintet/ui/parts/button.tsx";
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { keepText, keptText } from "../../session/keep-text.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { useMyself } from "../customer/myself.ts";
import styles from "./compose.module.css";

/** Where the customer writes. Enter sends, Shift+Enter begins a line; what is typed survives a reload. */
export function Compose({ interactionId, onSend }: { interactionId: string; onSend: (text: string) => void }) {
  const words = usePortalWords();
  const id = useId();
  const place = `draft.${useMyself().id}.${interactionId}`;
  const [text, setText] = useState(() => keptText(place));
  const write = (next: string) => {
    setText(next);
    keepText(place, next);
  };
  const send = () => {
    const message = text.trim();
    if (message === "") return;
    onSend(message);
    write("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const press = (event: KeyboardEvent) => {
    // While a Chinese word is being composed, Enter chooses it and sends nothing.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id} className="sr-only">
        {words("chat.write")}
      </label>
      <textarea
        id={id}
        rows={1}
        maxLength={2000}
        enterKeyHint="send"
        placeholder={words("chat.writeHint")}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={press}
      />
      <Button type="submit" look="primary" icon="send" disabled={text.trim() === ""}>
        {words("chat.send")}
      </Button>
    </form>
  );
}
