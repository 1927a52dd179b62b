import { type IconName, iconPaths } from "./icon-paths.ts";

export type { IconName } from "./icon-paths.ts";

export type IconProps = {
  name: IconName;
  /** Edge in px; the line stays 1.4 px at every size. Default 18. */
  size?: number;
  /** Says what the icon means where no word stands beside it; without it the icon is decoration. */
  label?: string;
};

/** A thin line icon of the house set, in the colour of the text around it. */
export function Icon({ name, size = 18, label }: IconProps) {
  const meaning = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where a word stands beside it
    <svg
      {...meaning}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={(1.4 * 20) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
