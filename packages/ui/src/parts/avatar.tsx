import styles from "./avatar.module.css";
import { avatarName, hueOf } from "./avatar-name.ts";

export type AvatarProps = {
  id: string;
  name: string;
  /** Edge in px. Default 28. */
  size?: number;
  /** The name stands beside it, so the circle need not be read out. */
  decorative?: boolean;
};

/** A person as surname on a hue of their own. */
export function Avatar({ id, name, size = 28, decorative = false }: AvatarProps) {
  const text = avatarName(name);
  const style = {
    "--hue": hueOf(id),
    width: size,
    height: size,
    fontSize: Math.round(size * (text.length > 1 ? 0.36 : 0.46)),
  } as React.CSSProperties;
  const meaning = decorative ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": name } as const);
  return (
    <span className={styles.avatar} style={style} {...meaning}>
      {text}
    </span>
  );
}
