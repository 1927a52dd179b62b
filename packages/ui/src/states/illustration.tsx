import styles from "./illustration.module.css";

export type IllustrationName = "empty" | "offline" | "forbidden" | "missing" | "conflict" | "error" | "wait";

// All of them are the mark's five strands, and what has become of them.
const strands: Record<IllustrationName, readonly string[]> = {
  empty: [
    "M8 14c34 0 30 18 64 18",
    "M8 23c34 0 30 9 64 9",
    "M8 32h64",
    "M8 41c34 0 30-9 64-9",
    "M8 50c34 0 30-18 64-18",
  ],
  offline: ["M8 14c14 0 22 3 30 7", "M8 23c14 0 22 2 30 4", "M8 32h30", "M8 41c14 0 22-2 30-4", "M8 50c14 0 22-3 30-7"],
  forbidden: [
    "M8 14c34 0 30 18 60 18",
    "M8 23c34 0 30 9 60 9",
    "M8 32h60",
    "M8 41c34 0 30-9 60-9",
    "M8 50c34 0 30-18 60-18",
  ],
  missing: [
    "M8 14c20 0 26 8 36 13",
    "M8 23c20 0 26 4 36 7",
    "M8 32h36",
    "M8 41c20 0 26-4 36-7",
    "M8 50c20 0 26-8 36-13",
  ],
  conflict: [
    "M8 18c40 0 56 28 104 28",
    "M8 25c40 0 56 14 104 14",
    "M8 46c40 0 56-28 104-28",
    "M8 39c40 0 56-14 104-14",
  ],
  error: [
    "M8 14c26 0 28 18 48 18",
    "M8 23c26 0 28 9 48 9",
    "M8 32h48",
    "M8 41c26 0 28-9 48-9",
    "M8 50c26 0 28-18 48-18",
  ],
  wait: [
    "M8 14c34 0 26 18 44 18",
    "M8 23c34 0 26 9 44 9",
    "M8 32h44",
    "M8 41c34 0 26-9 44-9",
    "M8 50c34 0 26-18 44-18",
  ],
};

const points: Record<IllustrationName, string> = {
  empty: "M80 32h32",
  offline:
    "M58 26v12M64 26v12M84 21c8 4 16 11 28 11M84 27c8 2 16 5 28 5M84 32h28M84 37c8-2 16-5 28-5M84 43c8-4 16-11 28-11",
  forbidden: "M78 29h24v19H78zM83 29v-5a7 7 0 0 1 14 0v5M90 36v5",
  missing: "M52 32h4M64 32h4M76 32h4M92 24a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM99 40l9 8",
  conflict: "M60 26l6 6-6 6-6-6z",
  error: "M58 32l8-9 5 18 8-13 4 4h29",
  wait: "M74 18h24M74 46h24M77 18c0 9 18 9 18 14s-18 5-18 14M95 18c0 9-18 9-18 14s18 5 18 14",
};

/** A small line drawing above a state's sentence; decoration, the sentence says it all. */
export function Illustration({ name }: { name: IllustrationName }) {
  return (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      width="120"
      height="64"
      viewBox="0 0 120 64"
      fill="none"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {strands[name].map((strand) => (
        <path key={strand} className={styles.strand} d={strand} />
      ))}
      <path className={name === "empty" ? styles.dashed : styles.point} d={points[name]} />
    </svg>
  );
}
