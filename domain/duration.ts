import { z } from "zod";

const unit = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A length of time in a policy: whole number and unit, `30s`, `15m`, `72h`, `5d`. */
export const durationSchema = z.string().regex(/^\d{1,6}[smhd]$/);

/** @returns milliseconds. Throws RangeError for a text that is no duration. */
export const durationMs = (text: string): number => {
  if (!durationSchema.safeParse(text).success) throw new RangeError(`not a duration: ${text}`);
  return Number(text.slice(0, -1)) * unit[text.at(-1) as keyof typeof unit];
};

/** The only place where TIME_SCALE acts: a time that a policy gave made `scale` times shorter, at least 1 ms. Milliseconds, both. */
export const shortened = (ms: number, scale: number): number => Math.max(1, Math.round(ms / scale));

/** A policy duration made `scale` times shorter. @returns milliseconds */
export const scaledMs = (text: string, scale: number): number => shortened(durationMs(text), scale);
