import { type FailureKind, failureOf } from "../client/failure.ts";
import { Busy, ErrorState, Offline, Unavailable } from "./failures.tsx";
import { Conflict, Forbidden, NotFound, Unauthorized } from "./refusals.tsx";

export type FailureStateProps = {
  error: unknown;
  /** Asks again; for a conflict it fetches the newer version. */
  onRetry: () => void;
  onRequestAccess?: (() => void) | undefined;
  compact?: boolean | undefined;
};

/** The honest screen for whatever a call threw. */
export function FailureState({ error, onRetry, onRequestAccess, compact }: FailureStateProps) {
  const failure = failureOf(error);
  const screens: Record<FailureKind, () => React.ReactNode> = {
    unauthorized: () => <Unauthorized compact={compact} />,
    forbidden: () => <Forbidden onRequest={onRequestAccess} compact={compact} />,
    "not-found": () => <NotFound compact={compact} />,
    conflict: () => <Conflict onSeeNewer={onRetry} compact={compact} />,
    busy: () => <Busy onRetry={onRetry} compact={compact} />,
    unavailable: () => <Unavailable onRetry={onRetry} compact={compact} />,
    unreachable: () => <Unavailable onRetry={onRetry} compact={compact} />,
    error: () => <ErrorState onRetry={onRetry} reference={failure.reference} compact={compact} />,
  };
  return navigator.onLine ? screens[failure.kind]() : <Offline compact={compact} />;
}
