"use client";

import { createContext, useContext } from "react";

/** Where one is and how to go elsewhere, whichever router stands behind it. */
export type Navigation = { pathname: string; push: (href: string) => void; replace: (href: string) => void };

export const NavigationContext = createContext<Navigation | null>(null);

/** @throws outside of the providers of a side */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("useNavigation needs the providers of a side around it");
  return navigation;
};
