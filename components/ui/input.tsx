import type { ComponentProps } from "react";
import { cn } from "./class-names";
import { controlStyle } from "./control-style";
import { useControlAttributes } from "./field-context";

export const Input = ({ className, ...rest }: ComponentProps<"input">) => (
  <input {...useControlAttributes()} {...rest} className={cn(controlStyle, className)} />
);
