"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Opens with the box and closes before it goes, so that focus returns to where it was. */
export const useModal = (): RefObject<HTMLDialogElement | null> => {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return box;
};
