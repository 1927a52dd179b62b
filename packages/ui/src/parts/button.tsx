import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { classNames } from "../class-names.ts";
import { Icon, type IconName } from "../icons.tsx";
import styles from "./button.module.css";

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label"> & {
  /** One `primary` per screen; `plain` beside it; `quiet` in rows and bars; `danger` for what cannot be taken back. */
  look?: "primary" | "plain" | "quiet" | "danger";
  icon?: IconName;
  ref?: Ref<HTMLButtonElement>;
} & (
    | { children: ReactNode; label?: string }
    | { children?: undefined /** Names a button that is only an icon. */; label: string }
  );

/** The light button of shell, states and portal; antd's serves where a form needs more. */
export function Button({ look = "plain", icon, label, children, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={children ? rest.title : (rest.title ?? label)}
      className={classNames(styles.button, styles[look], !children && styles.square, className)}
    >
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </button>
  );
}
