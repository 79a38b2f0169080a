import type { ReactNode } from "react";
import { useId } from "react";
import { cn } from "./class-names";

type Props = { title?: ReactNode; aside?: ReactNode; className?: string; children: ReactNode };

/** A titled part of a page; a region for those who go by landmarks. */
export const Card = ({ title, aside, className, children }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined} className={cn("rounded-lg border border-line bg-surface p-4", className)}>
      {title && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
};
