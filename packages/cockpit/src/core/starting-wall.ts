import type { Tile, Wall } from "../contract/wall.ts";

type Place = Pick<Tile, "column" | "row" | "columns" | "rows">;
type Shown = Pick<Tile, "id" | "kind" | "title"> & Partial<Pick<Tile, "indicator" | "by" | "target" | "filters">>;

const tile = (shown: Shown, place: Place): Tile => ({
  indicator: null,
  by: null,
  filters: {},
  target: null,
  ...shown,
  ...place,
});
const headline = (number: number, shown: Omit<Shown, "kind">): Tile =>
  tile({ kind: "headline", ...shown }, { column: number * 2, row: 0, columns: 2, rows: 1 });
const third = (number: number, row: number, rows: number): Place => ({ column: number * 4, row, columns: 4, rows });

/** The wall every tenant starts with: today's service of the whole network on one page of 1920 × 1080. */
export const startingWall: Wall = {
  id: "network-service",
  title: "全网客户服务运营",
  width: 1920,
  height: 1080,
  version: 1,
  tiles: [
    headline(0, { id: "service-level", title: "服务水平", indicator: "service-level" }),
    headline(1, { id: "waiting", title: "当前排队", indicator: "waiting" }),
    headline(2, { id: "satisfaction", title: "满意度", indicator: "satisfaction" }),
    headline(3, { id: "complaints", title: "千次接触投诉", indicator: "complaint-rate" }),
    headline(4, { id: "cases-in-time", title: "工单及时率", indicator: "cases-in-time" }),
    headline(5, { id: "backlog", title: "在途工单", indicator: "backlog" }),
    tile(
      { id: "channels", kind: "series", title: "渠道实时", indicator: "answer-rate", by: "channel" },
      third(0, 1, 3),
    ),
    tile(
      { id: "regions", kind: "provinces", title: "全区域接通率", indicator: "answer-rate", by: "tenantId" },
      third(1, 1, 3),
    ),
    tile({ id: "flow", kind: "flow", title: "流程穿越", indicator: "case-steps", by: "variant" }, third(2, 1, 3)),
    tile({ id: "queues", kind: "queues", title: "队列实时" }, third(0, 4, 2)),
    tile(
      { id: "topics", kind: "hot-topics", title: "今日热点问题", indicator: "handled", by: "archiveCode" },
      third(1, 4, 2),
    ),
    tile(
      { id: "partners", kind: "partners", title: "合作伙伴", indicator: "partner-in-time", by: "partnerId" },
      third(2, 4, 2),
    ),
  ],
};
