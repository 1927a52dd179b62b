import type { ArticleView as Article } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import form from "../../parts/form.module.css";
import { useMoment } from "../../parts/use-moment.ts";
import { useWords } from "../../words/use-words.ts";
import { useMe } from "../session/me.tsx";
import styles from "./publish-version.module.css";
import { refusalWords } from "./refusal-words.ts";
import { useRefreshArticles } from "./use-refresh-article.ts";

type When = "now" | "onItsDay";

/** Brings a version before its readers: now, or by itself on the day it was written for. Two people, always. */
export function PublishVersion({ article }: { article: Article }) {
  const words = useWords();
  const moment = useMoment();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { state, version, updatedBy } = article;
  const waits = state === "scheduled";
  const own = !waits && updatedBy === me.name;
  const from = moment(article.validFrom);

  return (
    <div className={styles.bar} data-own={own || undefined}>
      <p>
        <strong>
          {waits ? words("publish.waits", { version, from }) : words("publish.draft", { version, by: updatedBy })}
        </strong>
        <span>{words(own ? "publish.own" : waits ? "publish.waitsHint" : "publish.hint")}</span>
      </p>
      <Button look={own ? "plain" : "primary"} onClick={() => setAsking(true)}>
        {words(waits ? "publish.forward" : "publish.publish")}
      </Button>
      {asking ? <AskWhen article={article} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function AskWhen({ article, onClose }: { article: Article; onClose: () => void }) {
  const words = useWords();
  const moment = useMoment();
  const client = useClient();
  const refresh = useRefreshArticles();
  const { id: articleId, version, state } = article;
  const waits = state === "scheduled";
  const later = !waits && Date.parse(article.validFrom) > Date.now();
  const [when, setWhen] = useState<When>(later ? "onItsDay" : "now");
  const from = moment(article.validFrom);

  const publish = useMutation({
    mutationFn: async () => {
      const step = () => client.knowledge.publishArticle.mutate({ articleId, version });
      const first = await step();
      // A version with a day of its own is approved for that day first and then brought forward.
      return when === "now" && first.state === "scheduled" ? step() : first;
    },
    onSuccess: async (result) => {
      toast.ok(
        result.state === "scheduled" ? words("publish.scheduled", { from }) : words("publish.done", { version }),
      );
      onClose();
      await refresh();
    },
  });

  return (
    <Dialog
      title={words("publish.title", { title: article.title, version })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words("edit.cancel")}</Button>
          <Button look="primary" disabled={publish.isPending} onClick={() => publish.mutate()}>
            {words(publish.isPending ? "publish.busy" : "publish.confirm")}
          </Button>
        </>
      }
    >
      {later ? (
        <fieldset className={form.field}>
          <legend>{words("publish.when")}</legend>
          {(["onItsDay", "now"] as const).map((one) => (
            <label key={one} className={form.choice}>
              <input type="radio" name="when" checked={when === one} onChange={() => setWhen(one)} />
              <span>{words(`publish.${one}`, { from })}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{words("publish.nowSentence")}</p>
      )}
      <p className={form.hint}>{words("publish.replaces")}</p>
      {publish.error ? (
        <p role="alert" className={form.fault}>
          {refusalWords(publish.error, words)}
        </p>
      ) : null}
    </Dialog>
  );
}
