import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names";
import { softTone, type Tone } from "./tone";

const icons: Record<Tone, LucideIcon> = { neutral: Info, accent: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

type Props = { tone?: Tone; title?: ReactNode; role?: "status" | "alert"; className?: string; children?: ReactNode };

/** A sentence that matters, in its place on the page. */
export const Notice = ({ tone = "neutral", title, role, className, children }: Props) => {
  const Icon = icons[tone];
  return (
    <div role={role} className={cn("flex items-start gap-2 rounded-md border p-3", softTone[tone], className)}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 text-ink">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
    </div>
  );
};
