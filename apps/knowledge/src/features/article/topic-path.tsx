import { Icon } from "@quintet/ui/icons.tsx";
import { Link } from "@quintet/ui/shell/navigate.tsx";
import { mapPath } from "../../routes/address.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./topic-path.module.css";

/** The way from the top of the map to here. */
export function TopicPath({ path }: { path: readonly { id: string; name: string }[] }) {
  const words = useWords();
  return (
    <nav className={styles.path} aria-label={words("map.path")}>
      <Link href={mapPath({})}>{words("map.all")}</Link>
      {path.map(({ id, name }) => (
        <span key={id}>
          <Icon name="forward" size={12} />
          <Link href={mapPath({ topic: id })}>{name}</Link>
        </span>
      ))}
    </nav>
  );
}
