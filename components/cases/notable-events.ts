import { CircleAlert, type LucideIcon, RotateCcw, TriangleAlert, UserX } from "lucide-react";
import type { AuditEventType } from "@/domain/audit-event";
import type { Tone } from "../ui/tone";

/** Events nobody should read past: what was decided does not count any more, or somebody has to see to something. */
const notable: Partial<Record<AuditEventType, { icon: LucideIcon; tone: Tone }>> = {
  "case.approvalsReset": { icon: RotateCcw, tone: "warn" },
  "case.nobodyCanDecide": { icon: UserX, tone: "warn" },
  "case.noticeWarned": { icon: TriangleAlert, tone: "warn" },
  "case.noticeLimitPassed": { icon: CircleAlert, tone: "bad" },
  "case.stepFailed": { icon: CircleAlert, tone: "bad" },
  "case.undoFailed": { icon: CircleAlert, tone: "bad" },
  "case.systemRests": { icon: TriangleAlert, tone: "warn" },
  "order.shippingUpdateRefused": { icon: TriangleAlert, tone: "warn" },
  "document.refused": { icon: CircleAlert, tone: "bad" },
  "request.slotRefused": { icon: TriangleAlert, tone: "warn" },
  "request.expired": { icon: TriangleAlert, tone: "warn" },
};

export const notableLook = (type: string) => notable[type as AuditEventType];
