import { type Session, startSession } from "@quintet/auth/browser";
import { loadLanguage } from "@quintet/ui/i18n/language.ts";
import { Unavailable } from "@quintet/ui/states/failures.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useCallback, useEffect, useState } from "react";
import { SignedIn } from "./signed-in.tsx";

type State = { session: Session } | "starting" | "failed";

async function openSession(): Promise<Session> {
  return startSession({
    url: location.origin,
    realm: "quintet",
    clientId: "quintet-kpi",
    silentCheckSsoRedirectUri: `${location.origin}${import.meta.env.BASE_URL}silent-check-sso.html`,
    onLogin: "login-required",
    locale: loadLanguage() ?? "zh-CN",
  });
}

/** Leads through the log-in and, once somebody is known, to the pages. */
export function SignIn() {
  const [state, setState] = useState<State>("starting");
  const start = useCallback(() => {
    setState("starting");
    openSession().then(
      (session) => setState({ session }),
      () => setState("failed"),
    );
  }, []);
  useEffect(start, [start]);

  if (state === "failed") return <Unavailable onRetry={start} />;
  // While the page leaves for the log-in there is nobody yet.
  if (state === "starting" || !state.session.authenticated) return <LoadingSkeleton shape="page" />;
  return <SignedIn session={state.session} />;
}
