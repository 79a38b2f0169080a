import type { ComponentType } from "react";
import type { FieldKind } from "@/domain/forms/form-field";
import { ChoiceControl, YesNoControl } from "./choice-controls";
import type { ControlProps } from "./control-props";
import { FileControl } from "./file-control";
import { MoneyControl, NumberControl, PercentControl } from "./number-controls";
import { DateControl, LongTextControl, TextControl } from "./text-controls";
import { ChecklistControl, ChoicesControl } from "./tick-controls";

/** How each kind of field is filled in. */
const controls: { [Kind in FieldKind]: ComponentType<ControlProps<Kind>> } = {
  text: TextControl,
  longText: LongTextControl,
  number: NumberControl,
  money: MoneyControl,
  percent: PercentControl,
  date: DateControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  yesNo: YesNoControl,
  file: FileControl,
  checklist: ChecklistControl,
};

/** The control of one field of a form that a task brought with it. */
export const FormControl = (props: ControlProps) => {
  const Control = controls[props.field.kind] as ComponentType<ControlProps>;
  return <Control {...props} />;
};
