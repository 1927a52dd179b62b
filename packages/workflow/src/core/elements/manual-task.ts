import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** Work of a person without a system's help: opened and completed like any other, so that it is known to be done. */
export const manualTask: Element = {
  tag: "bpmn:ManualTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  enter: (run, node, token) => openTask(run, node, token, "user"),
};
