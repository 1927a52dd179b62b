import type { Place } from "../place-tile.ts";
import type { Shown } from "../use-numbers.ts";
import { FlowTile } from "./flow-tile.tsx";
import { HeadlineTile } from "./headline-tile.tsx";
import { ProvincesTile } from "./provinces-tile.tsx";
import { QueuesTile } from "./queues-tile.tsx";
import { PartnersTile, RankingTile } from "./ranking-tile.tsx";
import { SeriesTile } from "./series-tile.tsx";
import { TopicsTile } from "./topics-tile.tsx";

type TileView = (props: { data: Shown; place: Place }) => React.ReactNode;

const views: Record<Shown["tile"]["kind"], TileView> = {
  headline: HeadlineTile,
  series: SeriesTile,
  provinces: ProvincesTile,
  flow: FlowTile,
  queues: QueuesTile,
  "hot-topics": TopicsTile,
  ranking: RankingTile,
  partners: PartnersTile,
};

/** A tile by its kind. */
export function WallTile({ data, place }: { data: Shown; place: Place }) {
  const View = views[data.tile.kind];
  return <View data={data} place={place} />;
}
