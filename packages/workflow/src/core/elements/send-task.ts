import { openTask } from "../open-task.ts";
import type { Element } from "./element.ts";

/** A machine sends something: like a service, and done when the job says that it is sent. */
export const sendTask: Element = {
  tag: "bpmn:SendTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    reader.service(node);
  },
  enter: (run, node, token) => openTask(run, node, token, "service"),
};
