"use client";

import { parseAsString, useQueryState } from "nuqs";
import { useEffect, useRef } from "react";
import type { Comment } from "@/domain/task-actions";

export const commentElementId = (id: string): string => `comment-${id}`;

/** The comment that the address names; once it is here, it is brought into view and takes the focus. */
export const useLinkedComment = (comments: readonly Comment[] | undefined): string | null => {
  const [linked] = useQueryState("comment", parseAsString);
  const shown = useRef<string | null>(null);
  const here = linked !== null && (comments?.some(({ id }) => id === linked) ?? false);
  useEffect(() => {
    if (!here || shown.current === linked) return;
    shown.current = linked;
    const element = document.getElementById(commentElementId(linked));
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  }, [here, linked]);
  return here ? linked : null;
};
