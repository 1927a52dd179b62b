import { useLocation } from "@tanstack/react-router";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The path in the address bar, `/access/` and all; the router itself speaks of what comes after its base. */
export function useAddress(): string {
  const { pathname } = useLocation();
  return pathname === base || pathname.startsWith(`${base}/`) ? pathname : `${base}${pathname}`;
}
