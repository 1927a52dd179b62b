import type { ArticleView as Article, Reader } from "@quintet/knowledge/contract";
import { knowledgeMay } from "@quintet/knowledge/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { isLive } from "./article-states.ts";
import { plainText } from "./parse-article.ts";

export type CopyTextProps = { article: Article; reader: Reader; text: string; query: string | undefined };

/** Takes a rendition along as plain text. Of a live article that is a use, and counts as a hit of the search it came from. */
export function CopyText({ article, reader, text, query }: CopyTextProps) {
  const words = useWords();
  const client = useClient();
  const uses = useMay(knowledgeMay.use);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(text));
    } catch {
      toast.bad(words("article.copyFailed"));
      return;
    }
    toast.ok(words("article.copied", { reader: words(`reader.${reader}`) }));
    if (!uses || !isLive(article.state)) return;
    // The counting serves the editors; nobody waits for it or is told when it fails.
    const from = query ? ({ via: "search", query } as const) : ({ via: "browse" } as const);
    client.knowledge.useArticle.mutate({ articleId: article.id, reader, ...from }).catch(() => undefined);
  };
  return (
    <Button look="quiet" icon="form" onClick={() => void copy()}>
      {words("article.copy")}
    </Button>
  );
}
