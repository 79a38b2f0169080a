"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

export const TooltipProvider = ({ children }: { children: ReactNode }) => <Base.Provider delay={300}>{children}</Base.Provider>;

type Props = { content: ReactNode; children: ReactElement };

/** More about the thing inside, on hover and focus. The thing must be focusable. */
export const Tooltip = ({ content, children }: Props) => (
  <Base.Root>
    <Base.Trigger render={children} />
    <Base.Portal>
      <Base.Positioner sideOffset={6} className="z-50">
        <Base.Popup className="max-w-xs rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-pop">{content}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
