import type { FieldKind, FieldOf } from "@/domain/forms/form-field";

/** What the control of one field gets; its value is what the answer will hold, undefined while there is none. */
export type ControlProps<Kind extends FieldKind = FieldKind> = {
  field: FieldOf<Kind>;
  id: string;
  caseId: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** What is wrong with it. */
  error: string | undefined;
};
