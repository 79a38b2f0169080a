import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { pauseReasons } from "@/domain/policy";
import { staffRoles } from "@/domain/roles";
import { timeZones } from "../../../profile/time-zones";
import { AmountField } from "./amount-field";
import { ChoiceField } from "./choice-field";
import { CountField } from "./count-field";
import { DurationField } from "./duration-field";
import { GroupField } from "./group-field";
import { HolidaysField } from "./holidays-field";
import { HoursField } from "./hours-field";
import { ListField } from "./list-field";
import { RateField } from "./rate-field";
import type { RuleFieldProps } from "./rule-field-props";
import { SeveralField } from "./several-field";
import { TextField } from "./text-field";

type Control = ComponentType<RuleFieldProps>;

const Roles: Control = (props) => <SeveralField {...props} options={staffRoles} />;
const Pauses: Control = (props) => <SeveralField {...props} options={pauseReasons} />;
const BulkTypes: Control = (props) => <SeveralField {...props} options={props.taskTypes} />;
const Priority: Control = (props) => <ChoiceField {...props} options={["HIGH", "URGENT"]} />;
const Zone: Control = (props) => <ChoiceField {...props} options={timeZones(String(props.value ?? "UTC"))} />;
const Calendar: Control = (props) => (
  <ChoiceField {...props} options={props.calendars} none={useTranslations("admin.rules.form")("everyHour")} />
);
const DateField: Control = (props) => <TextField {...props} type="date" />;
/** Follows from the place in the list. */
const Nothing: Control = () => null;

const each = (names: readonly string[], control: Control) => Object.fromEntries(names.map((name) => [name, control]));

/** By the name of a part of a rule. */
const byName: Record<string, Control> = {
  ...each(["autoApproveUpTo", "twoLevelsAbove", "reviewAbove", "refundReviewAbove"], AmountField),
  ...each(["due", "firstReminder", "reminderEvery", "after", "finalReminder", "rejectAfter"], DurationField),
  ...each(["closeAfter", "within", "warnBefore", "carrierSilence"], DurationField),
  ...each(["mon", "tue", "wed", "thu", "fri", "sat", "sun", "hours"], HoursField),
  ...each(["roles", "addRoles"], Roles),
  autoApproveRateBps: RateField,
  priority: Priority,
  pausedBy: Pauses,
  bulkDecisions: BulkTypes,
  calendar: Calendar,
  timeZone: Zone,
  holidays: HolidaysField,
  date: DateField,
  level: Nothing,
};

const controlOf = (path: readonly string[], value: unknown): Control => {
  const named = byName[path.at(-1) ?? ""];
  if (named) return named;
  if (Array.isArray(value)) return ListField;
  if (typeof value === "object" && value !== null) return GroupField;
  return path.at(-2) === "reminders" ? DurationField : CountField;
};

/** One part of a rule by the control that fits it. */
export const RuleField = (props: RuleFieldProps) => {
  const Control = controlOf(props.path, props.value);
  return <Control {...props} />;
};
