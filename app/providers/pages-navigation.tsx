"use client";

import type { NextRouter } from "next/router";
import { type ReactNode, useMemo } from "react";
import { NavigationContext } from "@/components/hooks/use-navigation";

/** The address itself: the router knows the id in it only after a second look. */
const pathInAddress = (): string => (typeof window === "undefined" ? "/" : window.location.pathname);

/** Navigation by the router of pages/. */
export const PagesNavigation = ({ router, children }: { router: Pick<NextRouter, "push" | "replace">; children: ReactNode }) => {
  const pathname = pathInAddress();
  const navigation = useMemo(
    () => ({
      pathname,
      push: (href: string) => void router.push(href),
      replace: (href: string) => void router.replace(href),
    }),
    [router, pathname],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};
