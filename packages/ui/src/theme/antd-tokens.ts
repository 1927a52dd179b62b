import { type ThemeConfig, theme } from "antd";
import type { Density } from "./appearance.ts";
import { type AppName, accents, fontStack, palettes, type Scheme } from "./tokens.ts";

export type AntdTokensInput = { app: AppName; scheme: Scheme; density: Density; still: boolean };

/** The tokens of tokens.ts in the words of antd. Flat on desks: lines divide, shadows only lift what floats. */
export function antdTokens({ app, scheme, density, still }: AntdTokensInput): ThemeConfig {
  const palette = palettes[scheme];
  const accent = accents[scheme][app];
  const compact = density === "compact";
  const lift = scheme === "light" ? "0 8px 28px rgba(27,34,48,.14)" : "0 8px 28px rgba(0,0,0,.48)";
  return {
    algorithm: [
      scheme === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
      // antd tints its seeds for the dark; ours are chosen for it already.
      (_seed, map) => ({
        ...(map ?? theme.defaultAlgorithm(_seed)),
        colorPrimary: accent.text,
        colorLink: accent.text,
        colorInfo: accent.text,
        colorSuccess: palette.okText,
        colorWarning: palette.attentionText,
        colorError: palette.badText,
      }),
    ],
    hashed: false,
    cssVar: { key: `quintet-${app}-${scheme}-${density}` },
    token: {
      colorPrimary: accent.text,
      colorPrimaryBg: accent.soft,
      colorLink: accent.text,
      colorInfo: accent.text,
      colorSuccess: palette.okText,
      colorSuccessBg: palette.okSoft,
      colorWarning: palette.attentionText,
      colorWarningBg: palette.attentionSoft,
      colorError: palette.badText,
      colorErrorBg: palette.badSoft,
      colorText: palette.ink,
      colorTextSecondary: palette.ink2,
      colorTextTertiary: palette.hintText,
      colorTextDescription: palette.hintText,
      colorTextPlaceholder: palette.hintText,
      colorBorder: palette.line,
      colorBorderSecondary: palette.line,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.paper,
      colorBgElevated: palette.paper,
      colorFillAlter: palette.ground,
      controlItemBgActive: accent.soft,
      controlItemBgHover: palette.lineSoft,
      fontFamily: fontStack,
      fontSize: 13,
      fontSizeSM: 12,
      fontSizeLG: 15,
      fontWeightStrong: 600,
      borderRadius: 6,
      borderRadiusLG: 8,
      borderRadiusSM: 6,
      controlHeight: compact ? 28 : 32,
      controlHeightSM: compact ? 22 : 24,
      controlHeightLG: compact ? 36 : 40,
      boxShadow: lift,
      boxShadowSecondary: lift,
      boxShadowTertiary: "none",
      motion: !still,
      motionDurationFast: "0.1s",
      motionDurationMid: "0.15s",
      motionDurationSlow: "0.2s",
      wireframe: false,
    },
    components: {
      Button: { primaryColor: palette.onAccent, primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
      // A white tick must stand out in the box, so boxes take the deeper accent in the dark.
      Checkbox: { borderRadiusSM: 4, colorPrimary: accent.accent, colorPrimaryHover: accent.accent },
      Radio: { colorPrimary: accent.accent, colorPrimaryHover: accent.accent },
      Switch: { colorPrimary: accent.accent, colorPrimaryHover: accent.accent },
      Card: { borderRadiusLG: 12 },
      Modal: { borderRadiusLG: 12 },
      Table: {
        headerBg: palette.ground,
        headerColor: palette.hintText,
        cellPaddingBlock: compact ? 6 : 10,
        rowHoverBg: palette.lineSoft,
        rowSelectedBg: accent.soft,
        rowSelectedHoverBg: accent.soft,
      },
      Tabs: { horizontalMargin: "0", titleFontSize: 13 },
      Tooltip: { colorBgSpotlight: scheme === "light" ? palette.ink : "#36425a" },
    },
  };
}
