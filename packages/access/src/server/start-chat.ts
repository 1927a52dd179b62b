import { command } from "@quintet/rpc";
import { accessMay } from "../contract/permissions.ts";
import { StartChat, Started } from "../contract/portal.ts";
import { arrive } from "./arrive.ts";

/** A customer asks for a conversation. */
export const startChat = command({
  permission: accessMay.usePortal,
  limit: { most: 60, seconds: 3_600 },
  input: StartChat,
  output: Started,
  run: (deed) => arrive(deed, { channel: "web-chat", title: null, topic: deed.input.topic, text: deed.input.text }),
});
