import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Icon, type IconName } from "../icons.tsx";
import styles from "./chip.module.css";
import { type Tone, ToneShape } from "./tone.tsx";

export type ChipProps = {
  tone?: Tone;
  /** Takes the place of the tone's shape. */
  icon?: IconName;
  /** The words. A chip never speaks by colour alone. */
  children: ReactNode;
  title?: string;
};

/** A small word with a shape: the state of a thing. */
export function Chip({ tone = "neutral", icon, children, title }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])} title={title}>
      {icon ? <Icon name={icon} size={12} /> : <ToneShape tone={tone} />}
      {children}
    </span>
  );
}
