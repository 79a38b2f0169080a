import { z } from "zod";
import type { Locale } from "./preferences";
import { textSchema } from "./text";

/** A text in every language we speak to applicants in. */
export const localizedTextSchema = (max: number) => z.strictObject({ en: textSchema(max), zh: textSchema(max) });
export type LocalizedText = Record<Locale, string>;

/** As people write it: both languages, or one text that then stands for both. */
export const writtenTextSchema = (max: number) =>
  z
    .union([localizedTextSchema(max), textSchema(max)])
    .transform((text): LocalizedText => (typeof text === "string" ? { en: text, zh: text } : text));
