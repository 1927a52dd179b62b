import { createHash } from "node:crypto";

/** Read by the status frame's script: says which session this browser has, without a request every five seconds. */
export const STATUS_COOKIE = "quintet_status";

/** The session's public shadow; the frame compares it with the hash of the `sid` an app tells it. */
export function statusOf(sessionUid: string): string {
  return createHash("sha256").update(sessionUid).digest("base64url");
}
