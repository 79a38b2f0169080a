import type { CaseDetail } from "@/domain/case";
import type { CaseStateResponse } from "@/domain/case-state";

/** What the page of a case is given; `live` is what the engine answers, or its stored answer. */
export type CaseStatusProps = { detail: CaseDetail; live: CaseStateResponse | undefined };
