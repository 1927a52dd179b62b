import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { SearchField, type SearchFieldProps } from "./search-field.tsx";

/** The search of the portal: a finished question leads to its answers. */
export function AskKnowledge(props: Omit<SearchFieldProps, "words" | "onSearch">) {
  const words = usePortalWords();
  const go = useGo();
  const said = { label: words("search.label"), placeholder: words("search.placeholder"), go: words("search.go") };
  return <SearchField {...props} words={said} onSearch={(query) => go(portalLinks.search(query))} />;
}
