import type { Door, Worker } from "@quintet/rpc";
import { countUses } from "./count-uses.ts";
import { turnArticle } from "./turn-article.ts";

export { loadDemonstrationArticles } from "./load-demonstration-articles.ts";
export { knowledgeProcedures } from "./router.ts";
export const knowledgeDoors: readonly Door[] = [];
export const knowledgeWorkers: readonly Worker[] = [turnArticle, countUses];
