import { someFlows } from "../choose-flows.ts";
import { leave } from "../leave.ts";
import { emit } from "../run.ts";
import type { Element } from "./element.ts";

/** Work of a machine: the token rests until a job reports back, so a person's completion before it commits alone. */
export const serviceTask: Element = {
  tag: "bpmn:ServiceTask",
  event: null,
  waits: true,
  joins: "each",
  splits: "some",
  read(reader, node) {
    node.job = reader.job() ?? node.id;
  },
  enter(run, node, token) {
    const taskId = run.instance.next.task;
    emit(run, { kind: "opened", at: run.now, tokenId: token.id, nodeId: node.id, taskId, task: "service" });
  },
  done(run, node, token) {
    const flows = someFlows(run, node, token);
    if (flows) leave(run, token, flows);
  },
};
