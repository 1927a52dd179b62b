/** Somebody who can log in. Either the password itself or a hash made by `hashPassword`. */
export type IdentityUser = {
  username: string;
  /** The stable id that tokens carry as `sub`. */
  subject: string;
  name: string;
  roles: readonly string[];
  /** Set on demonstration log-ins: what this person does, shown on the log-in page's chip. */
  demonstration?: { zh: string; en: string };
} & ({ password: string } | { passwordHash: string });

export type UserKey = { username: string } | { subject: string };

export interface IdentityRealm {
  name: string;
  users: readonly IdentityUser[];
  /** Public clients (PKCE); the apps of the two known realms when left out. */
  clients?: readonly string[];
}

export type IdentityLog = (level: "info" | "warn" | "error", message: string, error?: unknown) => void;

export interface IdentityOptions {
  /** Where browsers reach the issuer and the apps, for instance `http://localhost:8080`. No trailing slash. */
  publicOrigin: string;
  /** Further origins the apps may live on, for instance a development server. */
  appOrigins?: readonly string[];
  /** PostgreSQL; the role must be allowed to create the schema `identity` or own it. */
  databaseUrl: string;
  realms: readonly IdentityRealm[];
  /** Asked instead of the static list; `undefined` means no such user. */
  findUser?: (realm: string, key: UserKey) => Promise<IdentityUser | undefined>;
  /** Shows the users marked as demonstration log-ins on the log-in page, passwords included. */
  demonstration?: boolean;
  log?: IdentityLog;
  /** `NODE_ENV`; handed in so that the refusal can be tested. */
  environment?: string | undefined;
}

const APPS = ["quintet-access", "quintet-knowledge", "quintet-workflow", "quintet-kpi", "quintet-cockpit"];
const CLIENTS: Record<string, readonly string[]> = {
  quintet: [...APPS, "quintet-partner"],
  "quintet-customers": ["quintet-portal"],
};

/** The public clients of a realm. A realm nobody knows has none. */
export function clientsOf(realm: IdentityRealm): readonly string[] {
  return realm.clients ?? CLIENTS[realm.name] ?? [];
}
