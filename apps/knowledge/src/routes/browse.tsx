import { useSearch } from "@tanstack/react-router";
import { ListArticles } from "../features/article/list-articles.tsx";
import { FindArticles } from "../features/search/find-articles.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import { parseMap } from "./address.ts";

/** The answer to a question, or the articles of a topic. */
export function BrowsePage() {
  const words = useWords();
  const address = parseMap(useSearch({ strict: false }));
  usePageTitle(address.q ?? words("app.title"));
  const { kind, topic } = address;
  return address.q ? <FindArticles key={`${kind} ${topic}`} address={address} /> : <ListArticles address={address} />;
}
