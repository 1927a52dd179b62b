import { arm } from "../arm.ts";
import { openTask } from "../open-task.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** Rests until its message comes; without a message, until a person says that it has come. */
export const receiveTask: Element = {
  tag: "bpmn:ReceiveTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    reader.refuseIf("instantiate", "instantiating-task");
    node.message = reader.messageIfAny();
    reader.correlation(node);
  },
  enter(run, node, token) {
    if (node.message === null) openTask(run, node, token, "user");
    else arm(run, node, token.id, placeOf(token));
  },
};
