import { useCallback, useState } from "react";

/** Width inside an element, CSS pixels, followed as it changes; 0 until it is known. */
export const useRoom = () => {
  const [room, setRoom] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { ref, room };
};
