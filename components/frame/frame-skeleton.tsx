import { Skeleton, SkeletonRows } from "../ui/skeleton";

/** The frame before it is known for whom. */
export const FrameSkeleton = () => (
  <div className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
    <title>Countersign</title>
    <div className="hidden border-r border-line bg-surface md:block" />
    <div>
      <div className="h-12 border-b border-line bg-surface" />
      <main id="main" className="mx-auto flex w-full max-w-7xl flex-col gap-5 p-3 md:p-6">
        <Skeleton className="h-7 w-40" />
        <SkeletonRows />
      </main>
    </div>
  </div>
);
