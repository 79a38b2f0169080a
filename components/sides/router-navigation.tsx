import type { NextRouter } from "next/router";
import { type ReactNode, useLayoutEffect, useMemo } from "react";
import { address } from "../hooks/address";
import { type Navigation, NavigationContext } from "../hooks/use-navigation";

type Props = { router: Pick<NextRouter, "push" | "replace" | "prefetch" | "asPath">; children: ReactNode };

/** The address itself: the router knows the id in it only after a second look. */
const pathInAddress = (): string => (typeof window === "undefined" ? "/" : window.location.pathname);

/** Navigation by Next's router of pages/. */
export const RouterNavigation = ({ router, children }: Props) => {
  const pathname = pathInAddress();
  const { asPath } = router;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new address is told
  useLayoutEffect(() => address.arrived(), [asPath]);
  const ways = useMemo<Omit<Navigation, "pathname">>(
    () => ({
      push: (href) => void router.push(href),
      replace: (href) => void router.replace(href),
      loadAhead: (href) => void router.prefetch(href),
      look: async (search, history) => {
        const here = `${window.location.pathname}${search}${window.location.hash}`;
        await router[history](here, undefined, { shallow: true, scroll: false });
      },
    }),
    [router],
  );
  const navigation = useMemo<Navigation>(() => ({ pathname, ...ways }), [pathname, ways]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};
