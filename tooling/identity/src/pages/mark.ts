const STRANDS = [
  "M2 5c8 0 9 9 24 9",
  "M2 9.5c8 0 9 4.5 24 4.5",
  "M2 14h24",
  "M2 18.5c8 0 9-4.5 24-4.5",
  "M2 23c8 0 9-9 24-9",
];

/** The mark: five strands run together into one. Coloured by the style sheet (`.strand-1` to `.strand-5`). */
export const mark = `<svg class="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">${STRANDS.map(
  (path, index) => `<path class="strand-${index + 1}" d="${path}"/>`,
).join("")}</svg>`;

/** The same over a whole panel, each strand with its name; the one they become takes the app's own colour. */
export function strandPicture(names: readonly string[]): string {
  const middle = 260;
  const strands = names.map((name, index) => {
    const y = 68 + index * 96;
    const path = `M-2000 ${y}H300C500 ${y} 500 ${middle} 720 ${middle}H2000`;
    return `<path class="strand-${index + 1}" d="${path}"/><text class="strand-name" x="64" y="${y - 14}">${name}</text>`;
  });
  const one = `<defs><linearGradient id="one" gradientUnits="userSpaceOnUse" x1="620" x2="760" y1="0" y2="0"><stop class="one" offset="0" stop-opacity="0"/><stop class="one" offset="1"/></linearGradient></defs><path class="strand-one" d="M620 ${middle}H2000"/>`;
  return `<svg class="picture" viewBox="0 0 800 520" preserveAspectRatio="xMidYMid meet" aria-hidden="true">${strands.join("")}${one}</svg>`;
}
