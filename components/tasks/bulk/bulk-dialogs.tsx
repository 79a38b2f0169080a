import { type ComponentType, Suspense } from "react";
import { WithDeskWords } from "../../i18n/with-desk-words";
import { lazyPart } from "../../lazy-part";
import type { BulkName } from "./bulk-actions";
import type { BulkDialogProps } from "./bulk-dialog-props";

// Each is loaded when somebody opens it.
const dialogs: Partial<Record<BulkName, ComponentType<BulkDialogProps>>> = {
  decide: lazyPart(async () => (await import("./decide/bulk-decide-dialog")).BulkDecideDialog),
  snooze: lazyPart(async () => (await import("./bulk-snooze-dialog")).BulkSnoozeDialog),
  assign: lazyPart(async () => (await import("./bulk-assign-dialog")).BulkAssignDialog),
  prioritise: lazyPart(async () => (await import("./bulk-priority-dialog")).BulkPriorityDialog),
};

/** Asks what an action on several tasks needs to know. */
export const BulkDialog = ({ name, ...props }: BulkDialogProps & { name: BulkName }) => {
  const Asked = dialogs[name];
  if (!Asked) return null;
  return (
    <WithDeskWords waiting={null}>
      <Suspense>
        <Asked {...props} />
      </Suspense>
    </WithDeskWords>
  );
};
