import { createContext, useContext } from "react";

/** Where one is and how to go elsewhere. */
export type Navigation = {
  pathname: string;
  push: (href: string) => void;
  replace: (href: string) => void;
  /** Has the browser fetch the page behind an address, so that it opens at once. */
  loadAhead: (href: string) => void;
  /** Stays on the page and changes what stands in its address after `?` (with it, or empty). Resolves when it stands there. */
  look: (search: string, history: "push" | "replace") => Promise<void>;
};

export const NavigationContext = createContext<Navigation | null>(null);

/** @throws outside of the pages of a side */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("useNavigation needs a page around it");
  return navigation;
};
