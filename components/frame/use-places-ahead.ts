import { useEffect } from "react";
import { useMe } from "../hooks/use-me";
import { useNavigation } from "../hooks/use-navigation";
import { whenIdle } from "../ui/when-idle";
import { placesFor } from "./navigation";

/** Who has just come is busy with what he came for; milliseconds. */
const settled = 3_000;

/** Has the pages one may go to from here come, one by one while the browser has nothing else to do, so that each opens at once. */
export const usePlacesAhead = (): void => {
  const { data: me } = useMe();
  const { loadAhead } = useNavigation();
  useEffect(() => {
    if (!me) return;
    const places = placesFor(me).map(({ href }) => href);
    let forget = () => {};
    const next = () => {
      const href = places.shift();
      if (href === undefined) return;
      loadAhead(href);
      forget = whenIdle(next);
    };
    const timer = setTimeout(() => {
      forget = whenIdle(next);
    }, settled);
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, [me, loadAhead]);
};
