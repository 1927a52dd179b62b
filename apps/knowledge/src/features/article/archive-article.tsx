import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import form from "../../parts/form.module.css";
import { useWords } from "../../words/use-words.ts";
import { refusalWords } from "./refusal-words.ts";
import { useRefreshArticles } from "./use-refresh-article.ts";

export type ArchiveArticleProps = { articleId: string; title: string };

/** Takes an article from all readers, with the reason why. */
export function ArchiveArticle(props: ArchiveArticleProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words("archive.archive")}</Button>
      {asking ? <AskReason {...props} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function AskReason({ articleId, title, onClose }: ArchiveArticleProps & { onClose: () => void }) {
  const words = useWords();
  const id = useId();
  const refresh = useRefreshArticles();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const tooShort = reason.trim().length < 2;
  const archive = useMutation(
    useApi().knowledge.archiveArticle.mutationOptions({
      onSuccess: async () => {
        toast.ok(words("archive.done"));
        onClose();
        await refresh();
      },
    }),
  );
  const confirm = () => {
    setTried(true);
    if (!tooShort) archive.mutate({ articleId, reason: reason.trim() });
  };
  return (
    <Dialog
      title={words("archive.title", { title })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words("edit.cancel")}</Button>
          <Button look="danger" disabled={archive.isPending} onClick={confirm}>
            {words("archive.confirm")}
          </Button>
        </>
      }
    >
      <p>{words("archive.sentence")}</p>
      <div className={form.field}>
        <label htmlFor={id}>{words("archive.reason")}</label>
        <textarea
          id={id}
          className={form.input}
          rows={3}
          maxLength={300}
          value={reason}
          aria-invalid={tried && tooShort}
          onChange={(event) => setReason(event.target.value)}
        />
        {tried && tooShort ? (
          <p role="alert" className={form.fault}>
            {words("archive.reasonMissing")}
          </p>
        ) : null}
      </div>
      {archive.error ? (
        <p role="alert" className={form.fault}>
          {refusalWords(archive.error, words)}
        </p>
      ) : null}
    </Dialog>
  );
}
