"use client";

import NextLink from "next/link";
import { type ComponentProps, createContext, type ReactNode, useContext } from "react";

/** Null leaves it to Next: what a link in sight leads to is loaded ahead. */
const Ahead = createContext<false | null>(null);

/** Links inside load nothing ahead: on a phone every byte counts, and the next page is small. */
export const NothingAhead = ({ children }: { children: ReactNode }) => <Ahead value={false}>{children}</Ahead>;

/** A link within the product. */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={useContext(Ahead)} {...props} />;
