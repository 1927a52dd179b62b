import type { IconName } from "@quintet/ui/icon-paths.ts";

const icons: Partial<Record<string, IconName>> = {
  "web-chat": "chat",
  "portal-form": "form",
  voice: "phone",
  email: "mail",
  "service-hall": "person",
  internet: "apps",
  partner: "partner",
};

/** The icon of a channel; one that is not known yet looks like a conversation. */
export const channelIcon = (channel: string): IconName => icons[channel] ?? "chat";
