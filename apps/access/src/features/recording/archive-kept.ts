import type { ArchiveNode } from "@quintet/access/contract";
import { useEffect, useState } from "react";
import type { z } from "zod";
import { putMeta, readMeta } from "./vault-store.ts";

type Nodes = readonly z.infer<typeof ArchiveNode>[];
const NAME = "archive";
const NONE: Nodes = [];

/** The archive tree as it was when the server was last there; it names no customer, so it is not sealed. */
export function useKeptArchive(): Nodes {
  const [nodes, setNodes] = useState<Nodes>(NONE);
  useEffect(() => {
    void readMeta<Nodes>(NAME).then(
      (kept) => setNodes(kept ?? NONE),
      () => undefined,
    );
  }, []);
  return nodes;
}

export const keepArchive = (nodes: Nodes): Promise<unknown> => putMeta(NAME, nodes);
