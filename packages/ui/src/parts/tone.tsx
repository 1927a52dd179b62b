export type Tone = "neutral" | "accent" | "ok" | "attention" | "bad";

const shapes: Record<Exclude<Tone, "neutral">, React.ReactNode> = {
  accent: <path d="M5 1 9 5 5 9 1 5z" />,
  ok: <circle cx="5" cy="5" r="4" />,
  attention: <path d="M5 1 9.500 9h-9z" />,
  bad: <path d="M1.200 1.200h7.600v7.600H1.200z" />,
};

/** The shape that says a tone to those who do not see its colour: ● ok, ▲ attention, ■ bad, ◆ accent. */
export function ToneShape({ tone, size = 8 }: { tone: Tone; size?: number }) {
  if (tone === "neutral") return null;
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 10 10" fill="currentColor" focusable="false">
      {shapes[tone]}
    </svg>
  );
}
