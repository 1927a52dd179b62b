import type { Conversation } from "@quintet/access/contract";
import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../../words/use-words.ts";
import styles from "./composer.module.css";
import { ComposerFoot } from "./composer-foot.tsx";
import { type ComposerMode, ComposerTabs } from "./composer-tabs.tsx";
import { insertText, opensPicker } from "./insert-text.ts";
import { KnowledgePicker } from "./knowledge-picker.tsx";
import { ScriptPicker } from "./script-picker.tsx";
import type { Sending } from "./send-reply.ts";
import { useDraft, useKeptText } from "./use-draft.ts";

export type ComposerHandle = { focus: (mode: ComposerMode) => void; insert: (text: string) => void };
export type ComposerProps = {
  ref: Ref<ComposerHandle>;
  conversation: Conversation;
  /** Only the agent who serves the customer answers; others may leave a note. */
  own: boolean;
  sending: Sending;
  onOpenCase: (() => void) | undefined;
  onWrapUp: (() => void) | undefined;
};

const longestText = 4000;
const pickers: Partial<Record<string, "script" | "knowledge">> = { "/": "script", "?": "knowledge" };

/** Where replies and internal notes are written; the two never look alike. */
export function Composer({ ref, conversation, own, sending, onOpenCase, onWrapUp }: ComposerProps) {
  const words = useWords();
  const { id, state, draftText } = conversation;
  const mayReply = own && state === "active";
  const [wished, setMode] = useState<ComposerMode>("reply");
  const mode = mayReply ? wished : "note";
  const draft = useDraft(id, draftText);
  const [note, setNote] = useKeptText("note", id);
  const text = mode === "reply" ? draft.text : note;
  const write = mode === "reply" ? draft.write : setNote;
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [picker, setPicker] = useState<"script" | "knowledge" | null>(null);

  // The caret is set once the field shows the new text.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const insert = (piece: string) => {
    const { selectionStart, selectionEnd } = field.current ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    };
    const next = insertText(text, { from: selectionStart, until: selectionEnd, insert: piece });
    caret.current = next.caret;
    write(next.text.slice(0, longestText));
  };
  const choose = (next: ComposerMode) => {
    // At once, so that what is typed next already goes there.
    flushSync(() => setMode(next));
    field.current?.focus();
  };
  useImperativeHandle(ref, () => ({ focus: choose, insert }));

  const ready = text.trim() !== "" && text.length <= longestText;
  const send = async () => {
    if (!ready) return;
    const sent = text.trim();
    write("");
    await draft.settle();
    await sending.send(sent, mode === "note");
    // The server forgets the draft with whatever is sent; the reply under way is kept anew.
    if (mode === "note" && draft.text !== "") draft.save();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
      return;
    }
    if (event.key === "Escape") field.current?.blur();
    const wanted = event.ctrlKey || event.metaKey || event.altKey ? undefined : pickers[event.key];
    if (!wanted || !opensPicker(text, event.currentTarget.selectionStart)) return;
    event.preventDefault();
    setPicker(wanted);
  };
  const shut = (literal = "") => {
    setPicker(null);
    if (literal) insert(literal);
    else field.current?.focus();
  };

  return (
    <div className={styles.composer} data-mode={mode}>
      <ComposerTabs mode={mode} mayReply={mayReply} onMode={choose} onPick={setPicker} />
      <div className={styles.around}>
        {picker === "script" ? <ScriptPicker conversation={conversation} onInsert={insert} onClose={shut} /> : null}
        {picker === "knowledge" ? <KnowledgePicker interactionId={id} onInsert={insert} onClose={shut} /> : null}
        <textarea
          ref={field}
          id="composer"
          rows={3}
          value={text}
          maxLength={longestText}
          aria-label={words(mode === "reply" ? "composer.reply" : "composer.note")}
          aria-describedby="composer-hint"
          placeholder={words(mode === "reply" ? "composer.replyHint" : "composer.noteHint")}
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
        />
      </div>
      {own && state !== "active" ? (
        <p className={styles.ended}>{words(`composer.${state === "wrap-up" ? "wrapUpFirst" : "ended"}`)}</p>
      ) : null}
      {own ? null : <p className={styles.ended}>{words("composer.notOwn")}</p>}
      <ComposerFoot
        mode={mode}
        length={text.length}
        draft={mode === "reply" ? draft.state : "none"}
        ready={ready}
        over={state === "wrap-up"}
        onSend={() => void send()}
        onOpenCase={onOpenCase}
        onWrapUp={onWrapUp}
      />
    </div>
  );
}
