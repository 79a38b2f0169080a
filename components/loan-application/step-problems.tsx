import { ErrorSummary } from "../ui/error-summary";
import { useApplication } from "./application-context";
import type { ApplicationField } from "./application-values";
import { controlId } from "./form-field";
import { useFieldProblem } from "./use-field-problem";

/** What is not right yet on this page, each a link to its field. */
export const StepProblems = ({ fields }: { fields: readonly ApplicationField[] }) => {
  const { problems } = useApplication();
  const problemText = useFieldProblem();
  return (
    <ErrorSummary
      errors={fields.flatMap((field) => {
        const problem = problems[field];
        return problem ? [{ id: controlId(field), text: problemText(field, problem) }] : [];
      })}
    />
  );
};
