import { PARTNERS, permissions, STAFF } from "@quintet/kernel";

export const knowledgeMay = permissions("knowledge", {
  read: [...STAFF, ...PARTNERS, "customer"],
  suggest: STAFF,
  use: STAFF,
  logSearch: [...STAFF, ...PARTNERS, "customer"],
  readHistory: STAFF,
  edit: ["knowledge-editor", "business-manager"],
  publish: ["knowledge-editor", "business-manager"],
});

export const knowledgeEvents = {
  articlePublished: "knowledge.article-published",
  articleArchived: "knowledge.article-archived",
} as const;
