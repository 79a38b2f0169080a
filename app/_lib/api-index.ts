import * as retryQueue from "@/app/api/admin/queues/[queue]/retry/route";
import * as aQueue from "@/app/api/admin/queues/[queue]/route";
import * as queues from "@/app/api/admin/queues/route";
import * as activateRule from "@/app/api/admin/rules/[kind]/[id]/activate/route";
import * as ruleDraft from "@/app/api/admin/rules/[kind]/[id]/draft/route";
import * as aRule from "@/app/api/admin/rules/[kind]/[id]/route";
import * as sendRuleBack from "@/app/api/admin/rules/[kind]/[id]/send-back/route";
import * as submitRule from "@/app/api/admin/rules/[kind]/[id]/submit/route";
import * as rules from "@/app/api/admin/rules/route";
import * as endAbsence from "@/app/api/admin/users/[id]/absence/route";
import * as access from "@/app/api/admin/users/[id]/access/route";
import * as disable from "@/app/api/admin/users/[id]/disable/route";
import * as enable from "@/app/api/admin/users/[id]/enable/route";
import * as endSessions from "@/app/api/admin/users/[id]/end-sessions/route";
import * as inviteAgain from "@/app/api/admin/users/[id]/invite/route";
import * as aUser from "@/app/api/admin/users/[id]/route";
import * as users from "@/app/api/admin/users/route";
import * as aWebhook from "@/app/api/admin/webhooks/[id]/route";
import * as webhooks from "@/app/api/admin/webhooks/route";
import * as cancelWorkflow from "@/app/api/admin/workflows/[id]/cancel/route";
import * as endWorkflow from "@/app/api/admin/workflows/[id]/end/route";
import * as aWorkflow from "@/app/api/admin/workflows/[id]/route";
import * as workflows from "@/app/api/admin/workflows/route";
import * as alerts from "@/app/api/alerts/route";
import * as auditChain from "@/app/api/audit/chain/route";
import * as audit from "@/app/api/audit/route";
import * as auth from "@/app/api/auth/[...nextauth]/route";
import * as cancelCase from "@/app/api/cases/[id]/cancel/route";
import * as conflict from "@/app/api/cases/[id]/conflict/route";
import * as caseDocuments from "@/app/api/cases/[id]/documents/route";
import * as caseEvents from "@/app/api/cases/[id]/events/route";
import * as readMessages from "@/app/api/cases/[id]/messages/read/route";
import * as messages from "@/app/api/cases/[id]/messages/route";
import * as offer from "@/app/api/cases/[id]/offer/route";
import * as aCase from "@/app/api/cases/[id]/route";
import * as caseState from "@/app/api/cases/[id]/state/route";
import * as timeline from "@/app/api/cases/[id]/timeline/route";
import * as watch from "@/app/api/cases/[id]/watch/route";
import * as cases from "@/app/api/cases/route";
import * as colleagues from "@/app/api/colleagues/route";
import * as carrier from "@/app/api/demo/carrier/route";
import * as faults from "@/app/api/demo/faults/route";
import * as ledgers from "@/app/api/demo/ledgers/route";
import * as mailbox from "@/app/api/demo/mailbox/route";
import * as demo from "@/app/api/demo/route";
import * as judgeDocument from "@/app/api/documents/[id]/judge/route";
import * as aDocument from "@/app/api/documents/[id]/route";
import * as events from "@/app/api/events/events-route";
import * as live from "@/app/api/health/live/route";
import * as ready from "@/app/api/health/ready/route";
import * as inbox from "@/app/api/inbox/route";
import * as lookAtInvitation from "@/app/api/invitation/look/route";
import * as invitation from "@/app/api/invitation/route";
import * as absence from "@/app/api/me/absence/route";
import * as aDraft from "@/app/api/me/drafts/[key]/route";
import * as figures from "@/app/api/me/figures/route";
import * as ownNotices from "@/app/api/me/notices/route";
import * as me from "@/app/api/me/route";
import * as aSession from "@/app/api/me/sessions/[id]/route";
import * as sessions from "@/app/api/me/sessions/route";
import * as aView from "@/app/api/me/views/[id]/route";
import * as savedViews from "@/app/api/me/views/route";
import * as metrics from "@/app/api/metrics/route";
import * as readNotifications from "@/app/api/notifications/read/route";
import * as notifications from "@/app/api/notifications/route";
import * as openapi from "@/app/api/openapi.json/route";
import * as products from "@/app/api/products/route";
import * as aRequest from "@/app/api/requests/[id]/route";
import * as slotDocuments from "@/app/api/requests/[id]/slots/[slotId]/documents/route";
import * as slotValue from "@/app/api/requests/[id]/slots/[slotId]/value/route";
import * as submitRequest from "@/app/api/requests/[id]/submit/route";
import * as search from "@/app/api/search/route";
import * as assign from "@/app/api/tasks/[id]/assign/route";
import * as candidates from "@/app/api/tasks/[id]/candidates/route";
import * as claim from "@/app/api/tasks/[id]/claim/route";
import * as comments from "@/app/api/tasks/[id]/comments/route";
import * as decide from "@/app/api/tasks/[id]/decide/route";
import * as delegate from "@/app/api/tasks/[id]/delegate/route";
import * as attachments from "@/app/api/tasks/[id]/documents/route";
import * as taskDraft from "@/app/api/tasks/[id]/draft/route";
import * as taskOpening from "@/app/api/tasks/[id]/opening/route";
import * as priority from "@/app/api/tasks/[id]/priority/route";
import * as release from "@/app/api/tasks/[id]/release/route";
import * as aTask from "@/app/api/tasks/[id]/route";
import * as snooze from "@/app/api/tasks/[id]/snooze/route";
import * as bulk from "@/app/api/tasks/bulk/route";
import * as taskCounts from "@/app/api/tasks/counts/route";
import * as tasks from "@/app/api/tasks/route";
import * as team from "@/app/api/team/route";
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
  offer,
  caseEvents,
  messages,
  readMessages,
  watch,
  conflict,
  inbox,
  taskCounts,
  savedViews,
  aView,
  figures,
  team,
  tasks,
  aTask,
  taskOpening,
  claim,
  release,
  decide,
  assign,
  delegate,
  candidates,
  snooze,
  priority,
  bulk,
  search,
  taskDraft,
  comments,
  attachments,
  aRequest,
  slotDocuments,
  slotValue,
  submitRequest,
  caseDocuments,
  products,
  aDocument,
  judgeDocument,
  audit,
  auditChain,
  events,
  colleagues,
  me,
  absence,
  ownNotices,
  webhooks,
  aWebhook,
  sessions,
  aDraft,
  aSession,
  notifications,
  readNotifications,
  alerts,
  users,
  aUser,
  access,
  disable,
  enable,
  inviteAgain,
  endSessions,
  endAbsence,
  queues,
  aQueue,
  retryQueue,
  workflows,
  aWorkflow,
  cancelWorkflow,
  endWorkflow,
  rules,
  aRule,
  ruleDraft,
  submitRule,
  sendRuleBack,
  activateRule,
  lookAtInvitation,
  invitation,
  auth,
  demo,
  mailbox,
  ledgers,
  faults,
  carrier,
  live,
  ready,
  metrics,
  openapi,
];
