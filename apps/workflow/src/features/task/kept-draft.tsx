import { Button } from "@quintet/ui/parts/button.tsx";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import styles from "./kept-draft.module.css";
import { dropDraft, loadDraft } from "./task-draft.ts";

/** What one wrote on a task that somebody else then took or completed: still there to be copied, or thrown away. */
export function KeptDraft({ taskId }: { taskId: string }) {
  const words = useWords();
  const [draft, setDraft] = useState(() => loadDraft(taskId));
  const texts = [draft.answer, draft.customerText].filter((text) => text.trim() !== "");
  if (texts.length === 0) return null;
  return (
    <section className={styles.kept} aria-label={words("task.kept")}>
      <header>
        <h3>{words("task.kept")}</h3>
        <Button
          look="quiet"
          onClick={() => {
            dropDraft(taskId);
            setDraft(loadDraft(taskId));
          }}
        >
          {words("task.dropKept")}
        </Button>
      </header>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
