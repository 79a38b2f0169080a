import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { controlStyle } from "./control-style";
import { useControlAttributes } from "./field-context";

export const Textarea = ({ className, rows = 4, ...rest }: ComponentProps<"textarea">) => (
  <textarea {...useControlAttributes()} rows={rows} {...rest} className={cn(controlStyle, "py-1.5", className)} />
);
