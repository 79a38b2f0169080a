import type { ComponentProps } from "react";
import { cn } from "./class-names";

/** Scrolls sideways by itself when it must; give it a caption or label. */
export const Table = ({ className, ...rest }: ComponentProps<"table">) => (
  <div className="relative overflow-x-auto rounded-lg border border-line bg-surface">
    <table {...rest} className={cn("w-full border-collapse text-left", className)} />
  </div>
);

export const HeadCell = ({ className, scope = "col", ...rest }: ComponentProps<"th">) => (
  <th
    {...rest}
    scope={scope}
    className={cn("border-b border-line px-3 py-2 text-xs font-medium whitespace-nowrap text-muted", className)}
  />
);

export const Row = ({ className, ...rest }: ComponentProps<"tr">) => (
  <tr {...rest} className={cn("border-b border-line last:border-b-0 hover:bg-sunken", className)} />
);

export const Cell = ({ className, ...rest }: ComponentProps<"td">) => (
  <td {...rest} className={cn("px-3 py-2 align-top", className)} />
);

/** Numbers and amounts: right-aligned, figures of one width. */
export const numberCell = "text-right tabular whitespace-nowrap";
