import { useEffect, useState } from "react";

const STEP = 60_000;

/** Now, to the minute: what is asked by it stays the same question for as long. */
export function useNow(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / STEP) * STEP);
  useEffect(() => {
    const timer = setInterval(() => setNow(Math.floor(Date.now() / STEP) * STEP), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
