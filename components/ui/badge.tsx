import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { softTone, type Tone } from "./tone";

type Props = { tone?: Tone; icon?: LucideIcon; className?: string; children: ReactNode };

/** A status: icon, word and colour. */
export const Badge = ({ tone = "neutral", icon: Icon, className, children }: Props) => (
  <span
    className={cn(
      "inline-flex items-center gap-1 rounded-sm border px-1.5 py-0.5 text-xs font-medium whitespace-nowrap",
      softTone[tone],
      className,
    )}
  >
    {Icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
    {children}
  </span>
);
