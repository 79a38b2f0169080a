"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { FrameSkeleton } from "./frame-skeleton";
import { homeOf } from "./home-of";
import { useAccount } from "./use-account";

/** Sends a person to where his day begins. */
export const HomeRedirect = () => {
  const me = useAccount();
  const router = useRouter();
  const home = me && homeOf(me.roles);
  useEffect(() => {
    if (home) router.replace(home);
  }, [home, router]);
  return <FrameSkeleton />;
};
