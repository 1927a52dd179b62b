export * from "./channel.ts";
export * from "./desk.ts";
export * from "./interaction.ts";
export * from "./personal-data.ts";
export * from "./presence.ts";
export * from "./recording.ts";
export * from "./survey.ts";
export * from "./work-item.ts";
