import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { accents, appNames, palettes } from "./tokens.ts";

const css = readFileSync(new URL("./quintet.css", import.meta.url), "utf8");

function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf("}", start));
}

function kebab(name: string): string {
  return name.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`);
}

describe.each(["light", "dark"] as const)("the %s scheme", (scheme) => {
  const palette = palettes[scheme];
  const grounds = [palette.paper, palette.ground, palette.lineSoft];

  test("every colour that carries words is readable on every ground", () => {
    for (const word of [palette.ink, palette.ink2, palette.hintText]) {
      for (const ground of grounds) expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("words of meaning are readable on their own soft ground and on paper", () => {
    for (const [word, soft] of [
      [palette.okText, palette.okSoft],
      [palette.attentionText, palette.attentionSoft],
      [palette.badText, palette.badSoft],
      [palette.ink, palette.note],
    ] as const) {
      for (const ground of [soft, palette.paper, palette.ground]) {
        expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(appNames)("%s wears an accent whose words and focus ring can be seen", (app) => {
    const { accent, text, soft } = accents[scheme][app];
    for (const ground of [...grounds, soft]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test("the style sheet says the same colours as the tokens", () => {
    const root = block(scheme === "light" ? ":root" : '[data-theme="dark"]');
    for (const [name, value] of Object.entries(palette)) expect(root).toContain(`--${kebab(name)}: ${value};`);
    for (const app of appNames) {
      const { accent, text, soft } = accents[scheme][app];
      expect(root).toContain(`--${app}: ${accent};`);
      expect(root).toContain(`--${app}-text: ${text};`);
      expect(root).toContain(`--${app}-soft: ${soft};`);
    }
  });
});
