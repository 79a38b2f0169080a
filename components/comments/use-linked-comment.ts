import { useEffect, useRef } from "react";
import type { Comment } from "@/domain/task-actions";
import { anyText } from "../hooks/address-parts";
import { useAddress } from "../hooks/use-address";

export const commentElementId = (id: string): string => `comment-${id}`;

const parts = { comment: anyText };

/** The comment that the address names; once it is here, it is brought into view and takes the focus. */
export const useLinkedComment = (comments: readonly Comment[] | undefined): string | null => {
  const [{ comment: linked }] = useAddress(parts);
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
