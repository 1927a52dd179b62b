import { arm } from "../arm.ts";
import { flowOf, nodeOf } from "../run.ts";
import { placeOf } from "../scope.ts";
import type { Element } from "./element.ts";

/** Rests while the events behind it are waited for; the first that comes decides the way. */
export const eventBasedGateway: Element = {
  tag: "bpmn:EventBasedGateway",
  event: null,
  waits: true,
  joins: "each",
  splits: "one",
  read(reader) {
    reader.refuseIf("instantiate", "instantiating-gateway");
  },
  enter(run, node, token) {
    for (const flowId of node.outgoing) {
      const event = nodeOf(run.definition, flowOf(run.definition, flowId).target);
      arm(run, event, token.id, placeOf(token));
    }
  },
};
