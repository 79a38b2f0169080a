"use client";

import { parseAsString, useQueryState } from "nuqs";
import type { ComponentProps } from "react";
import { PageTitle } from "../ui/page-title";

/** What the page is about while no task is open; then it is about the task, and this names the list. */
export const InboxTitle = ({ title, actions }: Pick<ComponentProps<typeof PageTitle>, "title" | "actions">) => {
  const [task] = useQueryState("task", parseAsString);
  if (!task) return <PageTitle title={title} actions={actions} />;
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
      <p className="text-xl font-semibold">{title}</p>
      {actions}
    </div>
  );
};
