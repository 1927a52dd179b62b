import type { Walls } from "@quintet/cockpit/contract";
import type { WallPicture } from "@quintet/kpi/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { editPath, mayEdit } from "../edit/edit-path.ts";
import { useMe } from "../session/me.tsx";
import { timeText } from "../wall/clock-text.ts";
import styles from "./wall-card.module.css";
import { wallPath } from "./wall-path.ts";

const SmallWall = lazy(() => import("./small-wall.tsx").then((found) => ({ default: found.SmallWall })));

type WallCardProps = { wall: z.infer<typeof Walls>["walls"][number] };

/** A wall in small, as it is now, and what stands out on it in words. */
export function WallCard({ wall }: WallCardProps) {
  const words = useWords();
  const editor = mayEdit(useMe().roles);
  const picture = useQuery({
    ...useApi().kpi.readWall.queryOptions({ wallId: wall.id }),
    refetchInterval: 5_000,
  });
  const { id, title, width, height } = wall;
  return (
    <li className={styles.card} data-wall={id}>
      <div className={styles.picture} aria-hidden="true">
        <Suspense>{picture.data ? <SmallWall picture={picture.data} /> : null}</Suspense>
        {picture.isError && !picture.data ? <span className={styles.none}>{words("walls.noPicture")}</span> : null}
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <a className={styles.link} href={wallPath(id)}>
            {title}
          </a>
        </h2>
        {picture.data ? <Standing picture={picture.data} /> : null}
        <p className={styles.facts}>
          <span>{words("walls.canvas", { width, height })}</span>
          {picture.data ? (
            <>
              <span>{words("walls.tiles", { count: picture.data.tiles.length })}</span>
              <span>{words("walls.asOf", { time: timeText(Date.parse(picture.data.freshAt)) })}</span>
            </>
          ) : null}
          {editor ? (
            <a className={styles.edit} href={editPath(id)} aria-label={`${words("edit.open")} ${title}`}>
              {words("edit.open")}
            </a>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function Standing({ picture }: { picture: WallPicture }) {
  const words = useWords();
  const count = (state: string) =>
    picture.tiles.filter((one) => one.tile.kind === "headline" && one.state === state).length;
  const [attention, alarm] = [count("attention"), count("alarm")];
  return (
    <span className={styles.standing}>
      {alarm ? <Chip tone="bad">{words("walls.alarm", { count: alarm })}</Chip> : null}
      {attention ? <Chip tone="attention">{words("walls.attention", { count: attention })}</Chip> : null}
      {alarm || attention ? null : <Chip tone="ok">{words("walls.calm")}</Chip>}
    </span>
  );
}
