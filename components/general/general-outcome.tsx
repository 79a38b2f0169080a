import type { TaskDetail } from "@/domain/task";
import { fieldsOf } from "@/domain/task-form";
import { Facts } from "../ui/facts";
import { FieldAnswer } from "./field-answer";
import { useWritten } from "./use-written";

/** What was filled into the form that a task brought with it. */
export const GeneralOutcome = ({ task, decision }: { task: TaskDetail; decision: NonNullable<TaskDetail["decision"]> }) => {
  const written = useWritten();
  const { form, caseId } = task;
  const fields = form ? fieldsOf(form, form.outcomes.find(({ outcome }) => outcome === decision.outcome) ?? {}) : [];
  const answered = fields.filter(({ name }) => decision.data[name] !== undefined);
  if (answered.length === 0) return null;
  return (
    <Facts
      facts={answered.map((field) => ({
        key: field.name,
        label: written(field.label),
        value: <FieldAnswer field={field} value={decision.data[field.name]} caseId={caseId} />,
      }))}
    />
  );
};
