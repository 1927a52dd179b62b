import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../src/i18n/use-language.ts";
import { Chip } from "../src/parts/chip.tsx";
import { toast } from "../src/parts/toast.tsx";
import type { Notification } from "../src/shell/notifications.tsx";
import { Shell } from "../src/shell/shell.tsx";
import type { AppName } from "../src/theme/tokens.ts";
import { DeskPage } from "./pages/desk-page.tsx";
import { LivePage } from "./pages/live-page.tsx";
import { PartsPage } from "./pages/parts-page.tsx";
import { PhonePage } from "./pages/phone-page.tsx";
import { StatesPage } from "./pages/states-page.tsx";

const minute = 60_000;

function firstNotifications(english: boolean): Notification[] {
  const now = Date.now();
  return [
    {
      id: "1",
      title: english ? "GD-240711-0382 runs out in 18 min" : "GD-240711-0382 还剩 18 分",
      detail: english ? "Answer the customer · complaint" : "24 小时答复进展 · 投诉",
      at: now - 2 * minute,
      unread: true,
      tone: "attention",
      href: "#/desk",
    },
    {
      id: "2",
      title: english ? "Partner Yueting returned a case" : "合作方 悦听 退单",
      detail: english ? "Reason: two valid clicks in the log" : "理由：订购流水显示为两次有效点击",
      at: now - 34 * minute,
      unread: true,
      tone: "bad",
      href: "#/desk",
    },
    {
      id: "3",
      title: english ? "Article published: double charges" : "知识已发布：重复扣费处理口径",
      at: now - 26 * 60 * minute,
      unread: false,
      tone: "ok",
      href: "#/parts",
    },
  ];
}

export function Gallery({ app }: { app: AppName }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const english = language === "en";
  const [page, setPage] = useState(location.hash.slice(2) || "desk");
  const [read, setRead] = useState<readonly string[]>([]);
  const notifications = firstNotifications(english).map((item) => ({
    ...item,
    unread: item.unread && !read.includes(item.id),
  }));
  const go = (href: string) => {
    location.hash = href.slice(href.indexOf("#"));
    setPage(href.slice(href.indexOf("#") + 2));
  };
  if (page === "phone") return <PhonePage />;
  const pages: Partial<Record<string, React.ReactNode>> = {
    desk: <DeskPage english={english} />,
    parts: <PartsPage english={english} />,
    states: <StatesPage />,
    live: <LivePage />,
  };

  const section = (key: "desk" | "parts" | "states") => ({ key, label: t(key), href: `/${app}/#/${key}` });
  const group = english ? "Go to" : "前往";
  return (
    <Shell
      app={app}
      openApps={["access", "knowledge", "workflow", "kpi", "cockpit"]}
      navigate={go}
      person={{
        id: "person-17",
        name: "林悦",
        organisation: english ? "South Company · Team South 1" : "华南省公司 · 华南一班",
        roles: english ? ["Agent", "Team lead"] : ["客服代表", "班组长"],
      }}
      onLogOut={() => toast.ok(english ? "Logged out" : "已退出")}
      sections={[
        { ...section("desk"), icon: "list", count: 4 },
        { ...section("parts"), icon: "form" },
        { ...section("states"), icon: "offline" },
      ]}
      section={page}
      presence={<Chip tone="ok">{english ? "Ready 02:14" : "就绪 02:14"}</Chip>}
      notifications={notifications}
      onNotificationsRead={(ids) => setRead([...read, ...ids])}
      search={async (query) => [
        {
          key: `case-${query}`,
          group: english ? "Cases" : "工单",
          label: english ? `Double charge · ${query}` : `悦听会员重复扣费 · ${query}`,
          hint: "GD-240711-0382",
          icon: "case",
          href: `/${app}/#/desk`,
        },
      ]}
      commands={[
        { ...section("desk"), group, icon: "list" },
        { ...section("parts"), group, icon: "form" },
        { ...section("states"), group, icon: "offline" },
        {
          key: "complaint",
          group: english ? "Commands" : "命令",
          label: english ? "Open a complaint case" : "建投诉工单",
          icon: "plus",
          keywords: ["complaint", "tousu"],
          keys: ["Mod", "J"],
          run: () => toast.ok(english ? "Case GD-240711-0383 opened" : "已建工单 GD-240711-0383"),
        },
        {
          key: "break",
          group: english ? "Commands" : "命令",
          label: english ? "Ask for a break" : "申请小休",
          icon: "clock",
          run: () =>
            toast.attention(
              english ? "Four people are waiting; asked your team lead" : "当前 4 人排队，已请班组长确认",
            ),
        },
      ]}
    >
      {pages[page] ?? pages.desk}
    </Shell>
  );
}
