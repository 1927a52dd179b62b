/** The codes a refusal may carry; packages/rpc maps each to one HTTP status. */
export type RefusalCode =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "GONE"
  | "UNPROCESSABLE"
  | "TOO_MANY_REQUESTS"
  | "UNAVAILABLE";

/** A refusal a person can be told: `reason` is a stable key, `sentence` says it in words. Nothing else leaves the server. */
export class DomainError extends Error {
  readonly code: RefusalCode;
  readonly reason: string;
  constructor(code: RefusalCode, reason: string, sentence?: string) {
    super(sentence ?? reason);
    this.name = "DomainError";
    this.code = code;
    this.reason = reason;
  }
}
