import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { Link } from "./link";

export const TextLink = ({ className, ...rest }: ComponentProps<typeof Link>) => (
  <Link {...rest} className={cn("text-accent underline underline-offset-2 hover:text-accent-strong", className)} />
);
