export type FailureKind =
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "busy"
  | "unavailable"
  | "unreachable"
  | "error";

export type Failure = {
  kind: FailureKind;
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** The server's name of the reason, such as `already-closed`, when it gave one. */
  reason?: string;
  /** The request's id, for support. */
  reference?: string;
};

const kinds: Partial<Record<string, FailureKind>> = {
  UNAUTHORIZED: "unauthorized",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "not-found",
  CONFLICT: "conflict",
  PRECONDITION_FAILED: "conflict",
  TOO_MANY_REQUESTS: "busy",
  SERVICE_UNAVAILABLE: "unavailable",
  BAD_GATEWAY: "unavailable",
  GATEWAY_TIMEOUT: "unavailable",
};

const byStatus: Partial<Record<number, FailureKind>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  412: "conflict",
  429: "busy",
  502: "unavailable",
  503: "unavailable",
  504: "unavailable",
};

function read(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value ? Reflect.get(value, key) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * What went wrong with a call, from whatever was thrown: a tRPC error with `data`, one with only an HTTP response
 * (a proxy answered), or a network that gave no answer at all.
 */
export function failureOf(error: unknown): Failure {
  const data = read(error, "data");
  const answered = read(data, "httpStatus") ?? read(read(read(error, "meta"), "response"), "status");
  const status = typeof answered === "number" ? answered : undefined;
  const code = text(read(data, "code"));
  const reason = text(read(data, "reason"));
  const reference = text(read(data, "requestId"));
  const named = code === undefined ? undefined : kinds[code];
  const numbered = status === undefined ? undefined : byStatus[status];
  const silent = code === undefined && status === undefined && isNetworkFault(error);
  return {
    kind: named ?? numbered ?? (silent ? "unreachable" : "error"),
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
    ...(reference === undefined ? {} : { reference }),
  };
}

// Browsers throw TypeError when fetch gets no answer; tRPC wraps it as the cause.
function isNetworkFault(error: unknown): boolean {
  return error instanceof TypeError || read(error, "cause") instanceof TypeError;
}

/** Whether the same call may succeed if made again: no answer, or the service was away. Never after a 4xx. */
export function isPassing(error: unknown): boolean {
  const { kind, status } = failureOf(error);
  return kind === "unreachable" || kind === "unavailable" || (status !== undefined && status >= 500);
}
