import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright";

const PLACES = [
  process.env.PLAYWRIGHT_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
}

export interface Answer {
  authenticated: boolean;
  subject?: string | undefined;
  sid?: string | undefined;
  roles: string[];
}

/** Runs an unchanged keycloak-js in the page, as an app would, and tells what it says. */
export async function startKeycloak(page: Page, clientId: string, realm = "quintet"): Promise<Answer> {
  await page.waitForFunction(() => "Keycloak" in window);
  return page.evaluate(
    async ([client, realmName]) => {
      const scope = window as unknown as { Keycloak: new (config: object) => KeycloakLike; kc: KeycloakLike };
      const kc = new scope.Keycloak({ url: location.origin, realm: realmName, clientId: client });
      scope.kc = kc;
      kc.onAuthLogout = () => {
        document.title = "logged out";
      };
      const authenticated = await kc.init({
        onLoad: "check-sso",
        silentCheckSsoRedirectUri: `${location.origin}/silent-check-sso.html`,
        silentCheckSsoFallback: false,
        pkceMethod: "S256",
        checkLoginIframeInterval: 1,
      });
      return { authenticated, subject: kc.subject, sid: kc.sessionId, roles: kc.realmAccess?.roles ?? [] };
    },
    [clientId, realm] as const,
  );
}

/** The little of keycloak-js that the tests touch inside the page. */
export interface KeycloakLike {
  init(options: object): Promise<boolean>;
  login(): Promise<void>;
  logout(options: object): Promise<void>;
  updateToken(seconds: number): Promise<boolean>;
  loadUserInfo(): Promise<unknown>;
  loadUserProfile(): Promise<unknown>;
  onAuthLogout: () => void;
  authenticated: boolean;
  subject?: string;
  sessionId?: string;
  token: string;
  idToken: string;
  refreshToken: string;
  realmAccess?: { roles: string[] };
}

/** Calls keycloak-js' `login` and fills the form that appears. */
export async function logIn(page: Page, username: string, password = "quintet"): Promise<void> {
  await page.evaluate(() => void (window as unknown as { kc: KeycloakLike }).kc.login());
  await page.waitForSelector("#kc-login");
  await fillLogin(page, username, password);
}

export async function fillLogin(page: Page, username: string, password = "quintet"): Promise<void> {
  await page.fill("#username", username);
  await page.fill("#password", password);
  await page.click("#kc-login");
}
