import type { FileRecord, RecordFiled } from "@quintet/access/contract";
import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { failureOf } from "@quintet/ui/client/failure.ts";
import type { Holder } from "./holder.ts";
import { answered, type Failing, failed, nextTurn } from "./queue-order.ts";
import { keepRecord, readRecords } from "./record-box.ts";
import { watchedFetch } from "./watch-server.ts";

export type Send = (input: FileRecord) => Promise<RecordFiled>;
type Token = () => Promise<string | undefined>;

const clientOf = (token: Token) =>
  createClient<AppRouter>({ url: `${location.origin}/trpc`, token, fetch: watchedFetch });

/**
 * The way to the server: with the log-in while there is one, by the permit alone when it has ended or opens no desk any
 * more. The permit is the only right a record needs.
 */
export function sendBy(token?: Token): Send {
  const alone = clientOf(async () => undefined);
  if (!token) return (input) => alone.access.fileRecord.mutate(input);
  const known = clientOf(() => token().catch(() => undefined));
  return async (input) => {
    try {
      return await known.access.fileRecord.mutate(input);
    } catch (error) {
      const { kind, reason } = failureOf(error);
      if (kind !== "unauthorized" && reason !== "not-permitted") throw error;
      return alone.access.fileRecord.mutate(input);
    }
  };
}

const PASSING = new Set(["unreachable", "unavailable", "busy", "unauthorized"]);

function failingOf(error: unknown): Failing {
  const { kind, status, reason = kind } = failureOf(error);
  if (reason === "permit-refused") return { kind: "locked", reason };
  const ours = kind === "error" && (status === undefined || status >= 500);
  return { kind: PASSING.has(kind) || ours || reason === "in-flight" ? "passing" : "refused", reason };
}

/**
 * Files what is queued, one after the other in order, by one tab at a time. Ends when nothing is left or a try failed;
 * answers when to try again, in ms since 1970, or null.
 */
export function fileRecords(holder: Holder, send: Send): Promise<number | null> {
  return navigator.locks.request(`quintet-recording ${holder.personId}`, async () => {
    for (;;) {
      const turn = nextTurn(await readRecords(holder), Date.now());
      if (turn === null) return null;
      if ("waitUntil" in turn) return turn.waitUntil;
      const { record, choice } = turn.file;
      try {
        const answer = await send({ permit: holder.permit, record, choice });
        await keepRecord(holder, answered(turn.file, answer));
      } catch (error) {
        await keepRecord(holder, failed(turn.file, failingOf(error), Date.now(), Math.random()));
      }
    }
  });
}
