import { cn } from "./class-names";

/** The shape of what is coming; appears only when it takes longer than a blink. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={cn("skeleton block rounded-md bg-line", className)} />
);

/** Several lines of it, with the place announced as busy. */
export const SkeletonRows = ({ rows = 6, className = "h-11" }: { rows?: number; className?: string }) => (
  <div aria-busy="true" className="flex flex-col gap-2">
    {Array.from({ length: rows }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity
      <Skeleton key={index} className={className} />
    ))}
  </div>
);
