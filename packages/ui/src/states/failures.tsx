import { useWords } from "../i18n/use-words.ts";
import { Button } from "../parts/button.tsx";
import { StateScreen } from "./state-screen.tsx";

type Retry = { onRetry?: (() => void) | undefined; compact?: boolean | undefined };

function RetryButton({ onRetry }: Retry) {
  const words = useWords();
  if (!onRetry) return null;
  return (
    <Button look="primary" onClick={onRetry}>
      {words("state.retry")}
    </Button>
  );
}

/** Something broke on our side. `reference` is the request's id, which support can look up. */
export function ErrorState({ onRetry, reference, compact }: Retry & { reference?: string | undefined }) {
  const words = useWords();
  return (
    <StateScreen
      drawing="error"
      role="alert"
      title={words("state.errorTitle")}
      sentence={
        <>
          {words("state.errorSentence")}
          {reference ? (
            <div>
              {words("state.reference")} <code>{reference}</code>
            </div>
          ) : null}
        </>
      }
      compact={compact}
      action={<RetryButton onRetry={onRetry} />}
    />
  );
}

/** No network. It asks for nothing: queries go on by themselves when the network is back. */
export function Offline({ compact }: Retry) {
  const words = useWords();
  return (
    <StateScreen
      drawing="offline"
      title={words("state.offlineTitle")}
      sentence={words("state.offlineSentence")}
      compact={compact}
    />
  );
}

/** Asked too often. */
export function Busy({ onRetry, compact }: Retry) {
  const words = useWords();
  return (
    <StateScreen
      drawing="wait"
      title={words("state.busyTitle")}
      sentence={words("state.busySentence")}
      compact={compact}
      action={<RetryButton onRetry={onRetry} />}
    />
  );
}

/** The service is away, for maintenance or by accident. */
export function Unavailable({ onRetry, compact }: Retry) {
  const words = useWords();
  return (
    <StateScreen
      drawing="wait"
      title={words("state.unavailableTitle")}
      sentence={words("state.unavailableSentence")}
      compact={compact}
      action={<RetryButton onRetry={onRetry} />}
    />
  );
}
