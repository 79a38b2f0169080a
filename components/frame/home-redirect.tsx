import { useEffect } from "react";
import { useNavigation } from "../hooks/use-navigation";
import { FrameSkeleton } from "./frame-skeleton";
import { homeOf } from "./home-of";
import { useAccount } from "./use-account";

/** Sends a person to where his day begins. */
export const HomeRedirect = () => {
  const me = useAccount();
  const { replace } = useNavigation();
  const home = me && homeOf(me.roles);
  useEffect(() => {
    if (home) replace(home);
  }, [home, replace]);
  return <FrameSkeleton />;
};
