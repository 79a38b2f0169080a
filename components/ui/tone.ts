/** What a colour says; always beside an icon and a word, never alone. */
export type Tone = "neutral" | "accent" | "good" | "warn" | "bad";

export const softTone: Record<Tone, string> = {
  neutral: "bg-sunken text-ink border-line",
  accent: "bg-accent-soft text-accent border-transparent",
  good: "bg-good-soft text-good border-transparent",
  warn: "bg-warn-soft text-warn border-transparent",
  bad: "bg-bad-soft text-bad border-transparent",
};

export const textTone: Record<Tone, string> = {
  neutral: "text-muted",
  accent: "text-accent",
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
};
