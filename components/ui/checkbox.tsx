import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names";

type Props = ComponentProps<"input"> & { label: ReactNode };

/** A tick with its label; `type="radio"` for one of several. */
export const Checkbox = ({ label, className, type = "checkbox", ...rest }: Props) => (
  <label className={cn("flex min-h-7 items-start gap-2 py-1", className)}>
    <input {...rest} type={type} className="mt-0.5 size-4 shrink-0 accent-accent" />
    <span>{label}</span>
  </label>
);
