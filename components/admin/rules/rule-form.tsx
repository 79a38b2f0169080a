import type { RuleDetail } from "@/domain/admin/rule";
import { taskTypesUnder } from "@/domain/case-types";
import type { TextProblem } from "./check-text";
import { RuleField } from "./fields/rule-field";

type Props = {
  rule: Pick<RuleDetail, "kind" | "id" | "calendars">;
  data: Record<string, unknown>;
  problems: readonly TextProblem[];
  onChange: (data: Record<string, unknown>) => void;
};

/** Writes a change of a rule part by part, each with what is wrong beside it. */
export const RuleForm = ({ rule, data, problems, onChange }: Props) => {
  const taskTypes = rule.kind === "policy" ? taskTypesUnder(rule.id) : [];
  const byPath = new Map(problems.map(({ path, message }) => [path, message]));
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      {Object.entries(data).map(([name, value]) => (
        <div key={name} className={typeof value === "object" && value !== null ? "sm:col-span-2" : undefined}>
          <RuleField
            path={[name]}
            value={value}
            problems={byPath}
            calendars={rule.calendars}
            taskTypes={taskTypes}
            Part={RuleField}
            onChange={(next) => onChange({ ...data, [name]: next })}
          />
        </div>
      ))}
    </div>
  );
};
