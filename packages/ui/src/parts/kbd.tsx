import styles from "./kbd.module.css";

const onApple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys to press together: `<Kbd keys={["Mod", "K"]} />`. `Mod` is Ctrl, or ⌘ on Apple computers. */
export function Kbd({ keys }: { keys: readonly string[] }) {
  return (
    <kbd className={styles.kbd}>{keys.map((key) => (key === "Mod" ? (onApple ? "⌘" : "Ctrl") : key)).join(" ")}</kbd>
  );
}
