import { asc, eq, type Tx } from "@quintet/db";
import { topic } from "../../tables/index.ts";
import type { TopicNode } from "./topic-tree.ts";

/** The knowledge map in its order. */
export const loadTopics = (tx: Tx, tenantId: string): Promise<TopicNode[]> =>
  tx
    .select({ id: topic.id, parentId: topic.parentId, name: topic.name })
    .from(topic)
    .where(eq(topic.tenantId, tenantId))
    .orderBy(asc(topic.position), asc(topic.id));
