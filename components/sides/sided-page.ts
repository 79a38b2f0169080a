import type { ComponentType, ReactNode } from "react";

/** What stands around the pages of one kind of reader: words, frame, who may come. It stays while one goes from page to page. */
export type Side = ComponentType<{ children: ReactNode }>;

/** A page that says on which side it is. */
export type SidedPage = ComponentType & { Side: Side };

/** Makes pages of a side. */
export const pageOf =
  (Side: Side) =>
  (Page: ComponentType): SidedPage =>
    Object.assign(Page, { Side });
