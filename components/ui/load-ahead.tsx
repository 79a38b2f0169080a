"use client";

import NextLink from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { LinkKind } from "./link";

const Ahead = (props: ComponentProps<"a"> & { href: string }) => <NextLink {...props} />;

/** Inside, the page behind a link in sight is loaded ahead, so that it opens at once. */
export const LoadAhead = ({ children }: { children: ReactNode }) => <LinkKind value={Ahead}>{children}</LinkKind>;
