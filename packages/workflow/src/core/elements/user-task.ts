import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** Work of a person: the token rests until the task is completed. */
export const userTask: Element = {
  tag: "bpmn:UserTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  enter: (run, node, token) => openTask(run, node, token, "user"),
};
