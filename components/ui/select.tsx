import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { controlStyle } from "./control-style";
import { useControlAttributes } from "./field-context";

/** The browser's own list: best on phones and with screen readers. */
export const Select = ({ className, children, ...rest }: ComponentProps<"select">) => (
  <span className={cn("relative block", className)}>
    <select {...useControlAttributes()} {...rest} className={cn(controlStyle, "appearance-none pr-8")}>
      {children}
    </select>
    <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-muted" />
  </span>
);
