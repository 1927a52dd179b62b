import { appNames } from "./theme/tokens.ts";

const strands = [
  "M2 5c8 0 9 9 24 9",
  "M2 9.5c8 0 9 4.5 24 4.5",
  "M2 14h24",
  "M2 18.5c8 0 9-4.5 24-4.5",
  "M2 23c8 0 9-9 24-9",
];

export type MarkProps = {
  /** Edge in px. Default 28. */
  size?: number;
  /** One colour, that of the text around, for print, favicons and coloured grounds. */
  monochrome?: boolean;
  label?: string;
};

/** The Quintet mark: five strands run together into one, each in its app's accent. */
export function Mark({ size = 28, monochrome = false, label }: MarkProps) {
  const meaning = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where a word stands beside it
    <svg
      {...meaning}
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      strokeWidth={2.2}
      strokeLinecap="round"
    >
      {strands.map((strand, at) => (
        <path key={strand} d={strand} stroke={monochrome ? "currentColor" : `var(--${appNames[at]})`} />
      ))}
    </svg>
  );
}
