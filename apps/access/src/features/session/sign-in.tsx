import { type Session, startSession } from "@quintet/auth/browser";
import { loadLanguage } from "@quintet/ui/i18n/language.ts";
import { Unavailable } from "@quintet/ui/states/failures.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { beginAway, serverAnswers } from "../recording/watch-server.ts";
import { SignedIn } from "./signed-in.tsx";

type State = { session: Session } | "starting" | "failed" | "away";

const AwayDesk = lazy(() => import("../recording/away-desk.tsx").then(({ AwayDesk }) => ({ default: AwayDesk })));

async function openSession(): Promise<Session> {
  return startSession({
    url: location.origin,
    realm: "quintet",
    clientId: "quintet-access",
    silentCheckSsoRedirectUri: `${location.origin}${import.meta.env.BASE_URL}silent-check-sso.html`,
    onLogin: "login-required",
    locale: loadLanguage() ?? "zh-CN",
  });
}

/** A page without a server must not leave for the log-in, which is not there either. */
async function open(): Promise<State> {
  if (await serverAnswers()) {
    const opened = await openSession().then(
      (session): State => ({ session }),
      () => null,
    );
    if (opened || (await serverAnswers())) return opened ?? "failed";
  }
  beginAway();
  return "away";
}

/** Leads through the log-in and, once somebody is known, into the desk. */
export function SignIn() {
  const [state, setState] = useState<State>("starting");
  const start = useCallback(() => {
    setState("starting");
    void open().then(setState);
  }, []);
  useEffect(start, [start]);

  if (state === "away")
    return (
      <Suspense fallback={<LoadingSkeleton shape="page" />}>
        <AwayDesk onReturn={start} />
      </Suspense>
    );
  if (state === "failed") return <Unavailable onRetry={start} />;
  // While the page leaves for the log-in there is nobody yet.
  if (state === "starting" || !state.session.authenticated) return <LoadingSkeleton shape="page" />;
  return <SignedIn session={state.session} />;
}
