import { useEffect, useState } from "react";

/** The moment of a clock, told anew at the beginning of each of its seconds. */
export function useSecond(clock: (own: number) => number): number {
  const [moment, setMoment] = useState(() => clock(Date.now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tell = () => {
      const now = clock(Date.now());
      setMoment(now);
      timer = setTimeout(tell, 1_000 - (((now % 1_000) + 1_000) % 1_000));
    };
    tell();
    return () => clearTimeout(timer);
  }, [clock]);
  return moment;
}
