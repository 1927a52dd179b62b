import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, use } from "react";

export type Navigate = (href: string) => void;

type Navigation = { base: string; navigate: Navigate | undefined };
const NavigationContext = createContext<Navigation>({ base: "/", navigate: undefined });

/** Lets links of the ground move by the app's router while they stay within `base` (`/access/`); others load the page. */
export function NavigationProvider({ base, navigate, children }: Navigation & { children: ReactNode }) {
  return <NavigationContext value={{ base, navigate }}>{children}</NavigationContext>;
}

/** Goes to an address: by the router within the app, by the browser beyond it. */
export function useGo(): Navigate {
  const { base, navigate } = use(NavigationContext);
  return (href) => {
    if (navigate && href.startsWith(base)) navigate(href);
    else location.assign(href);
  };
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A true link (open in a new tab, copy address) that the app's router follows when it can. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const { base, navigate } = use(NavigationContext);
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !navigate || !href.startsWith(base) || !isPlainClick(event)) return;
        event.preventDefault();
        navigate(href);
      }}
    />
  );
}
