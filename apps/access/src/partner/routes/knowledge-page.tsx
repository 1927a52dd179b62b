import { FindKnowledge } from "../features/article/find-knowledge.tsx";

export function KnowledgePage({ query }: { query: string }) {
  return <FindKnowledge query={query} />;
}
