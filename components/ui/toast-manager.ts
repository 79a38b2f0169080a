"use client";

import { Toast } from "@base-ui/react/toast";
import type { Tone } from "./tone";

export const toastManager = Toast.createToastManager<{ tone: Tone }>();

type Options = { description?: string; tone?: Tone };

/** Says in passing what happened; announced politely. Never the only place of an error one must act upon. */
export const toast = (title: string, { description, tone = "neutral" }: Options = {}): void => {
  toastManager.add({ title, ...(description ? { description } : {}), data: { tone } });
};
