import { someFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import { emit } from "../run.ts";
import type { Element } from "./element.ts";

/** Work of a person: the token rests until the task is completed. */
export const userTask: Element = {
  tag: "bpmn:UserTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  enter(run, node, token) {
    const taskId = run.instance.next.task;
    emit(run, { kind: "opened", at: run.now, tokenId: token.id, nodeId: node.id, taskId, task: "user" });
  },
  done(run, node, token) {
    const flows = someFlows(run, node, token);
    if (flows) leave(run, token, flows);
  },
};
