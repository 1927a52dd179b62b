import { failureOf } from "@quintet/ui/client/failure.ts";
import type { Key, Words } from "../../words/use-words.ts";

const reasons = {
  "author-cannot-approve": "refused.author",
  "changed-meanwhile": "refused.changed",
  "code-fixed": "refused.codeFixed",
  "ends-before-it-begins": "refused.ends",
  "ends-in-the-past": "refused.ends",
  "exists-already": "refused.codeTaken",
  "field-holds-placeholder": "refused.placeholder",
  "malformed-placeholder": "refused.placeholder",
  "not-live": "refused.notLive",
  "nothing-written": "refused.nothing",
  superseded: "refused.superseded",
  "unknown-field": "refused.unknownField",
  "unknown-topic": "refused.topic",
} as const satisfies Record<string, Key>;

const isKnown = (reason: string): reason is keyof typeof reasons => Object.hasOwn(reasons, reason);

/** Why the server did not do it, as a sentence with a next step. */
export function refusalWords(error: unknown, words: Words): string {
  const { kind, reason, reference } = failureOf(error);
  if (reason !== undefined && isKnown(reason)) return words(reasons[reason]);
  if (kind === "forbidden" || kind === "not-found") return words("refused.forbidden");
  if (kind === "unreachable" || kind === "unavailable") return words("refused.unreachable");
  return reference === undefined ? words("refused.other") : words("refused.otherOf", { reference });
}
