import { classNames } from "@quintet/ui/class-names.ts";
import { Icon, type IconName } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import type { ReactNode } from "react";
import styles from "./button-link.module.css";

export type ButtonLinkProps = {
  href: string;
  look?: "primary" | "soft" | "plain";
  icon?: IconName;
  children: ReactNode;
};

/** A link in the shape of a button: it leads somewhere, it does nothing by itself. */
export function ButtonLink({ href, look = "soft", icon, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={classNames(styles.link, styles[look])}>
      {icon ? <Icon name={icon} size={16} /> : null}
      {children}
    </Link>
  );
}
