import { useEffect } from "react";
import { useMe } from "../hooks/use-me";
import { useNavigation } from "../hooks/use-navigation";
import { whenIdle } from "../ui/when-idle";
import { placesFor } from "./navigation";

/** Has the pages one may go to from here come once the browser has nothing else to do, so that each opens at once. */
export const usePlacesAhead = (): void => {
  const { data: me } = useMe();
  const { loadAhead } = useNavigation();
  useEffect(() => {
    if (!me) return;
    return whenIdle(() => {
      for (const { href } of placesFor(me)) loadAhead(href);
    });
  }, [me, loadAhead]);
};
