import { command } from "@quintet/rpc";
import { accessMay } from "../contract/permissions.ts";
import { Started, SubmitRequest } from "../contract/portal.ts";
import { arrive } from "./arrive.ts";

/** A customer leaves a request; it is routed like any other work and answered in the portal. */
export const submitRequest = command({
  permission: accessMay.usePortal,
  limit: { most: 60, seconds: 3_600 },
  input: SubmitRequest,
  output: Started,
  run: (deed) =>
    arrive(deed, { channel: "portal-form", title: deed.input.title, topic: deed.input.topic, text: deed.input.text }),
});
