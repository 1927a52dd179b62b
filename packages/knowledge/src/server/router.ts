import { archiveArticle } from "./archive-article.ts";
import { listArticles } from "./list-articles.ts";
import { listTopics } from "./list-topics.ts";
import { listVersions } from "./list-versions.ts";
import { logSearch } from "./log-search.ts";
import { publishArticle } from "./publish-article.ts";
import { readArticle } from "./read-article.ts";
import { saveArticle } from "./save-article.ts";
import { searchArticles } from "./search-articles.ts";
import { suggestArticles } from "./suggest-articles.ts";
import { useArticle } from "./use-article.ts";

export const knowledgeProcedures = {
  searchArticles,
  suggestArticles,
  readArticle,
  useArticle,
  logSearch,
  listTopics,
  listArticles,
  saveArticle,
  publishArticle,
  archiveArticle,
  listVersions,
};
