import { AppError, type FieldError } from "@/domain/errors";
import { decisionSchemaOf, type TaskForm } from "@/domain/task-form";
import { statement } from "./db";
import { parseOrRefuse } from "./field-errors";
import type { GivenDecision } from "./read-decision";

const selectClean = statement<{ id: string }>(
  "clean-documents-of-case",
  "SELECT d.id FROM documents d WHERE d.case_id = $1 AND d.task_id IS NULL AND d.id = ANY ($2::uuid[]) AND d.status = 'CLEAN' AND d.removed_at IS NULL",
);

const filesIn = (form: TaskForm, data: Record<string, unknown>): [field: string, ids: string[]][] =>
  form.fields.flatMap(({ kind, name }) => (kind === "file" && Array.isArray(data[name]) ? [[name, data[name]]] : []));

const requireClean = async (files: readonly [field: string, ids: string[]][], caseId: string): Promise<void> => {
  const clean = new Set((await selectClean([caseId, files.flatMap(([, ids]) => ids)])).map(({ id }) => id));
  const errors = files.flatMap(([field, ids]): FieldError[] =>
    ids.every((id) => clean.has(id))
      ? []
      : [{ path: `data.${field}`, code: "not_clean", message: "Not a checked document of this case" }],
  );
  if (errors.length > 0) throw new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors });
};

/**
 * A decision read by the form its task brought with it; files are documents of the same case that were found clean.
 * Throws AppError VALIDATION_FAILED with every wrong field.
 */
export const readByForm = async (form: TaskForm, caseId: string, given: GivenDecision): Promise<Record<string, unknown>> => {
  const { outcome, data: raw } = given;
  const { data } = parseOrRefuse(decisionSchemaOf(form), { outcome, data: raw });
  const files = filesIn(form, data);
  if (files.length > 0) await requireClean(files, caseId);
  return data;
};
