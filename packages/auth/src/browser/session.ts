import Keycloak from "keycloak-js";

const ENOUGH_SECONDS = 30;
const PATIENCE_MS = 15_000;

export interface SessionOptions {
  /** Origin and path above `/realms`, usually the page's own origin. */
  url: string;
  realm: string;
  clientId: string;
  silentCheckSsoRedirectUri: string;
  onLogin: "check-sso" | "login-required";
  /** Language of the log-in page. */
  locale?: "zh-CN" | "en";
}

export interface Session {
  readonly authenticated: boolean;
  readonly subject: string | undefined;
  readonly name: string | undefined;
  /** For showing and hiding only; the server decides from its own tables. */
  readonly roles: readonly string[];
  /** A token good for 30 seconds; the last known one while the identity server is away. Throws `SessionEnded`. */
  token(): Promise<string>;
  /** Leaves the page. */
  login(returnTo?: string): Promise<void>;
  /** Leaves the page and ends the log-in for every app. */
  logout(returnTo?: string): Promise<void>;
  /** Called once the log-in ended, here or in another tab. Returns how to stop listening. */
  onLogout(listener: () => void): () => void;
}

/** There is no log-in any more: ask for a new one. */
export class SessionEnded extends Error {
  override name = "SessionEnded";
}

const started = new Map<string, Promise<Session>>();

/** One session per page and client, however often it is asked for (React mounts twice in StrictMode). */
export function startSession(options: SessionOptions): Promise<Session> {
  const key = [options.url, options.realm, options.clientId].join(" ");
  const known = started.get(key);
  if (known !== undefined) return known;
  const fresh = open(options);
  started.set(key, fresh);
  // A start that failed (the identity server is away) may be tried again by the page's retry button.
  fresh.catch(() => started.delete(key));
  return fresh;
}

async function open(options: SessionOptions): Promise<Session> {
  const keycloak = new Keycloak({ url: options.url, realm: options.realm, clientId: options.clientId });
  const session = sessionOf(keycloak, options);
  await inTime(
    keycloak.init({
      onLoad: options.onLogin,
      silentCheckSsoRedirectUri: options.silentCheckSsoRedirectUri,
      pkceMethod: "S256",
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    }),
  );
  const refresh = () => void session.token().catch(() => undefined);
  keycloak.onTokenExpired = refresh;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && session.authenticated) refresh();
  });
  return session;
}

function sessionOf(keycloak: Keycloak, options: SessionOptions): Session {
  const listeners = new Set<() => void>();
  keycloak.onAuthLogout = () => {
    for (const listener of listeners) listener();
  };
  return {
    get authenticated() {
      return keycloak.authenticated;
    },
    get subject() {
      return keycloak.subject;
    },
    get name() {
      const { name, preferred_username: username } = keycloak.tokenParsed ?? {};
      return typeof name === "string" ? name : typeof username === "string" ? username : undefined;
    },
    get roles() {
      return keycloak.realmAccess?.roles ?? [];
    },
    async token() {
      // keycloak-js drops the tokens itself when the server refused them; whatever else failed, they are kept.
      await keycloak.updateToken(ENOUGH_SECONDS).catch(() => false);
      if (keycloak.token === undefined) throw new SessionEnded("the log-in has ended");
      return keycloak.token;
    },
    login: (returnTo = location.href) =>
      keycloak.login({ redirectUri: returnTo, ...(options.locale === undefined ? {} : { locale: options.locale }) }),
    logout: (returnTo = location.origin) => keycloak.logout({ redirectUri: returnTo }),
    onLogout(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The silent frame has no time limit of its own: a page that never answers must not leave the app blank. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the identity server did not answer in time")), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
