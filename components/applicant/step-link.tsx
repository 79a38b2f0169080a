import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "../ui/button-style";
import { cn } from "../ui/class-names";

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** The step; empty for the page's first. */
  to: string;
  /** Looks like a button. */
  button?: ButtonVariant;
};

/** Leads to a step of this page. The browser does it by itself: nothing is loaded. */
export const StepLink = ({ to, button, className, children, ...rest }: Props) => (
  <a
    {...rest}
    href={`#${to}`}
    className={
      button
        ? buttonStyle(button, "md", cn("min-h-11 sm:min-h-9", className))
        : cn("text-accent underline underline-offset-2 hover:text-accent-strong", className)
    }
  >
    {children}
  </a>
);
