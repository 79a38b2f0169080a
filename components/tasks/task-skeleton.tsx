import { Skeleton } from "../ui/skeleton";

export const TaskSkeleton = () => (
  <div aria-busy="true" className="@container flex flex-col gap-4">
    <Skeleton className="h-20 w-72" />
    <div className="grid gap-4 @2xl:grid-cols-[minmax(0,1fr)_20rem] @3xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex flex-col gap-4">
        <Skeleton className="h-72" />
        <Skeleton className="h-64" />
      </div>
      <Skeleton className="h-80" />
    </div>
  </div>
);
