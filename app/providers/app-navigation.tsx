"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import { NavigationContext } from "@/components/hooks/use-navigation";

/** Navigation by the router of app/. */
export const AppNavigation = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const pathname = usePathname() ?? "/";
  const navigation = useMemo(
    () => ({ pathname, push: (href: string) => router.push(href), replace: (href: string) => router.replace(href) }),
    [router, pathname],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
};
