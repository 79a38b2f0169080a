import type { Problem } from "../i18n/use-problem-text";
import type { CommandName } from "./command-keys";

/**
 * What commands are about, in the order in which they are listed; where two have one name or key, the first counts: who has selected
 * several tasks beside an open one means those.
 */
export const sections = ["selection", "decide", "task", "document", "list", "go", "page"] as const;
export type Section = (typeof sections)[number];

type Named =
  | { name: CommandName; label?: string; key?: undefined }
  /** One that has no name of its own in `commandKeys`, such as an outcome; `label` is what the reader sees. */
  | { name: `${string}:${string}`; label: string; key?: string | undefined };

/** Something that can be done now, or not, and then why. */
export type Command = Named & { act: () => void /** A refusal, or a sentence. */; whyNot?: Problem | string | undefined };
