"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

const itemStyle =
  "flex min-h-8 items-center gap-2 rounded-sm px-2 outline-none select-none no-underline text-ink data-[highlighted]:bg-accent-soft cursor-pointer";

type Props = { trigger: ReactElement; children: ReactNode };

export const Menu = ({ trigger, children }: Props) => (
  <Base.Root modal={false}>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner sideOffset={4} align="end" className="z-50">
        <Base.Popup className="min-w-52 rounded-lg border border-line bg-raised p-1 shadow-pop outline-none">
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

export const MenuItem = ({ onSelect, children }: { onSelect: () => void; children: ReactNode }) => (
  <Base.Item className={itemStyle} onClick={onSelect}>
    {children}
  </Base.Item>
);

export const MenuLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Base.LinkItem className={itemStyle} render={<Link href={href} />} closeOnClick>
    {children}
  </Base.LinkItem>
);

export const MenuSeparator = () => <Base.Separator className="my-1 h-px bg-line" />;

type ChoiceProps<Value extends string> = {
  label: ReactNode;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: ReactNode }[];
};

/** One of several, the present one ticked. */
export const MenuChoice = <Value extends string>({ label, value, onValueChange, options }: ChoiceProps<Value>) => (
  <Base.Group>
    <Base.GroupLabel className="px-2 pt-1 text-xs text-muted">{label}</Base.GroupLabel>
    <Base.RadioGroup value={value} onValueChange={(next) => onValueChange(next as Value)}>
      {options.map((option) => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={itemStyle}>
          <span className="size-4">
            <Base.RadioItemIndicator>
              <Check aria-hidden className="size-4" />
            </Base.RadioItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  </Base.Group>
);
