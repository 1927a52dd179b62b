import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../parts/button.tsx";
import { StateScreen } from "./state-screen.tsx";

type Compact = { compact?: boolean | undefined };

function goBack(): void {
  history.back();
}

/** The person may not see this. `onRequest` opens the request for rights, where the app offers one. */
export function Forbidden({ onRequest, compact }: Compact & { onRequest?: (() => void) | undefined }) {
  const words = useWords();
  return (
    <StateScreen
      drawing="forbidden"
      title={words("state.forbiddenTitle")}
      sentence={words("state.forbiddenSentence")}
      compact={compact}
      action={
        <>
          {onRequest ? (
            <Button look="primary" onClick={onRequest}>
              {words("state.requestAccess")}
            </Button>
          ) : null}
          <Button onClick={goBack}>{words("state.goBack")}</Button>
        </>
      }
    />
  );
}

/**
 * There is no such thing, or not any more. `home` is the first address, a plain link; a page that is not its app's
 * first one says its own in the document's `data-home`.
 */
export function NotFound({ home, compact }: Compact & { home?: string | undefined }) {
  const words = useWords();
  return (
    <StateScreen
      drawing="missing"
      title={words("state.notFoundTitle")}
      sentence={words("state.notFoundSentence")}
      compact={compact}
      action={
        <>
          <Button
            look="primary"
            onClick={() => location.assign(home ?? document.documentElement.dataset.home ?? import.meta.env.BASE_URL)}
          >
            {words("state.goHome")}
          </Button>
          <Button onClick={goBack}>{words("state.goBack")}</Button>
        </>
      }
    />
  );
}

/** Someone saved first. The person's own words are kept by the form; this leads to the newer version. */
export function Conflict({
  onSeeNewer,
  children,
  compact,
}: Compact & { onSeeNewer: () => void; children?: ReactNode }) {
  const words = useWords();
  return (
    <StateScreen
      drawing="conflict"
      role="alert"
      title={words("state.conflictTitle")}
      sentence={children ?? words("state.conflictSentence")}
      compact={compact}
      action={
        <Button look="primary" onClick={onSeeNewer}>
          {words("state.seeNewer")}
        </Button>
      }
    />
  );
}

/** The session is over; loading the page anew leads through the log-in and back to the same address. */
export function Unauthorized({ compact }: Compact) {
  const words = useWords();
  return (
    <StateScreen
      drawing="forbidden"
      title={words("state.unauthorizedTitle")}
      sentence={words("state.unauthorizedSentence")}
      compact={compact}
      action={
        <Button look="primary" onClick={() => location.reload()}>
          {words("state.logIn")}
        </Button>
      }
    />
  );
}
