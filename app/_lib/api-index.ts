import * as alerts from "@/app/api/alerts/route";
import * as auditChain from "@/app/api/audit/chain/route";
import * as audit from "@/app/api/audit/route";
import * as auth from "@/app/api/auth/[...nextauth]/route";
import * as cancelCase from "@/app/api/cases/[id]/cancel/route";
import * as aCase from "@/app/api/cases/[id]/route";
import * as caseState from "@/app/api/cases/[id]/state/route";
import * as timeline from "@/app/api/cases/[id]/timeline/route";
import * as cases from "@/app/api/cases/route";
import * as mailbox from "@/app/api/demo/mailbox/route";
import * as demo from "@/app/api/demo/route";
import * as events from "@/app/api/events/route";
import * as live from "@/app/api/health/live/route";
import * as ready from "@/app/api/health/ready/route";
import * as me from "@/app/api/me/route";
import * as aSession from "@/app/api/me/sessions/[id]/route";
import * as sessions from "@/app/api/me/sessions/route";
import * as metrics from "@/app/api/metrics/route";
import * as readNotifications from "@/app/api/notifications/read/route";
import * as notifications from "@/app/api/notifications/route";
import * as openapi from "@/app/api/openapi.json/route";
import * as claim from "@/app/api/tasks/[id]/claim/route";
import * as decide from "@/app/api/tasks/[id]/decide/route";
import * as release from "@/app/api/tasks/[id]/release/route";
import * as aTask from "@/app/api/tasks/[id]/route";
import * as tasks from "@/app/api/tasks/route";
import type { RouteHandler } from "./route";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type RouteModule = Partial<Record<(typeof methods)[number], RouteHandler>>;

/** Every route of the API, for its description. A test fails when one is missing. */
export const apiIndex: readonly RouteModule[] = [
  cases,
  aCase,
  caseState,
  timeline,
  cancelCase,
  tasks,
  aTask,
  claim,
  release,
  decide,
  audit,
  auditChain,
  events,
  me,
  sessions,
  aSession,
  notifications,
  readNotifications,
  alerts,
  auth,
  demo,
  mailbox,
  live,
  ready,
  metrics,
  openapi,
];
