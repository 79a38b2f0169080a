"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

type Props<Value extends string> = {
  value: Value;
  onValueChange: (value: Value) => void;
  label: string;
  tabs: readonly { value: Value; label: ReactNode; count?: ReactNode }[];
  /** The panel of the chosen tab. */
  children: ReactNode;
};

export const Tabs = <Value extends string>({ value, onValueChange, label, tabs, children }: Props<Value>) => (
  <Base.Root value={value} onValueChange={(next) => onValueChange(next as Value)}>
    <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <Base.Tab
          key={tab.value}
          value={tab.value}
          className="-mb-px flex min-h-9 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 font-medium text-muted hover:text-ink data-[active]:border-accent data-[active]:text-ink"
        >
          {tab.label}
          {tab.count !== undefined && <span className="tabular rounded-full bg-sunken px-1.5 text-xs text-ink">{tab.count}</span>}
        </Base.Tab>
      ))}
    </Base.List>
    <Base.Panel value={value} className="pt-3">
      {children}
    </Base.Panel>
  </Base.Root>
);
