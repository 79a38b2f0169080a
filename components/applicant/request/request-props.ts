import type { CaseDetail } from "@/domain/case";
import type { InformationRequest } from "@/domain/requests/request";

export type RequestProps = { request: InformationRequest; detail: CaseDetail };
