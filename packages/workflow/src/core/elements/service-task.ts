import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** Work of a machine: the token rests until a job reports back, so a person's completion before it commits alone. */
export const serviceTask: Element = {
  tag: "bpmn:ServiceTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    reader.service(node);
  },
  enter: (run, node, token) => openTask(run, node, token, "service"),
};
