import { complete } from "../activity.ts";
import type { Element } from "./element.ts";

/** Work of no stated kind: drawn for readers, passed at once. */
export const task: Element = {
  tag: "bpmn:Task",
  event: null,
  waits: false,
  joins: "each",
  splits: "some",
  read(reader, node) {
    if (reader.executable) reader.warn("abstract-task");
    node.job = null;
  },
  enter: (run, node, token) => complete(run, node, token),
};
