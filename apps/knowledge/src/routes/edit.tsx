import { knowledgeMay } from "@quintet/knowledge/contract";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { useParams, useSearch } from "@tanstack/react-router";
import { BeginArticle } from "../features/editor/begin-article.tsx";
import { EditArticle } from "../features/editor/edit-article.tsx";
import { useMay } from "../features/session/me.tsx";
import { useWords } from "../words/use-words.ts";

export function EditPage() {
  const { articleId = "" } = useParams({ strict: false });
  return useMay(knowledgeMay.edit) ? <EditArticle key={articleId} articleId={articleId} /> : <NotForYou />;
}

export function NewPage() {
  const { topic } = useSearch({ strict: false });
  return useMay(knowledgeMay.edit) ? <BeginArticle topicId={topic} /> : <NotForYou />;
}

function NotForYou() {
  const words = useWords();
  return (
    <>
      <h1 className="sr-only">{words("edit.edit")}</h1>
      <Forbidden />
    </>
  );
}
