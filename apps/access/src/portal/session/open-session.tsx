import { type Session, startSession } from "@quintet/auth/browser";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Unavailable } from "@quintet/ui/states/failures.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { type ReactNode, useCallback, useEffect, useState } from "react";

export type OpenSessionProps = {
  realm: "quintet" | "quintet-customers";
  clientId: string;
  children: (session: Session) => ReactNode;
};

type Opening = { session?: Session; failed?: true };

/** Everything behind the log-in: the page leaves for it when nobody is signed in, and comes back to the same address. */
export function OpenSession({ realm, clientId, children }: OpenSessionProps) {
  const { language } = useLanguage();
  const [opening, setOpening] = useState<Opening>({});
  const open = useCallback(() => {
    setOpening({});
    startSession({
      url: location.origin,
      realm,
      clientId,
      silentCheckSsoRedirectUri: new URL("/access/silent-check-sso.html", location.origin).href,
      onLogin: "login-required",
      locale: language,
    }).then(
      (session) => setOpening({ session }),
      () => setOpening({ failed: true }),
    );
  }, [realm, clientId, language]);

  // Another language later is no reason to sign in again.
  useEffect(open, []);
  const { session, failed } = opening;
  useEffect(() => session?.onLogout(() => void session.login()), [session]);

  if (failed) return <Unavailable onRetry={open} />;
  if (!session?.authenticated) return <LoadingSkeleton shape="page" />;
  return children(session);
}
