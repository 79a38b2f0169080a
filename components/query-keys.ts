/** Filters of a list as they stand in the address. */
export type Filters = Record<string, string | number | null | undefined>;

/** Filters without those not set, so that one view has one key. */
const given = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== null && value !== ""));

/** Every key of the query cache; `components/live/touched-by.ts` says which of them a change touches. */
export const queryKeys = {
  me: ["me"] as const,
  sessions: ["sessions"] as const,
  notifications: ["notifications"] as const,
  webhooks: ["webhooks"] as const,
  noticePreferences: ["notice-preferences"] as const,
  demo: ["demo"] as const,
  alerts: ["alerts"] as const,
  health: ["health"] as const,
  allUsers: ["user-list"] as const,
  users: (filters: Filters) => ["user-list", given(filters)] as const,
  user: (userId: string) => ["user", userId] as const,
  allWorkflows: ["workflow-list"] as const,
  workflows: (filters: Filters) => ["workflow-list", given(filters)] as const,
  workflow: (caseId: string) => ["workflow", caseId] as const,
  allQueues: ["queue-list"] as const,
  queueCounts: ["queue-list", "counts"] as const,
  queue: (name: string, filters: Filters) => ["queue-list", name, given(filters)] as const,
  invitation: (token: string) => ["invitation", token] as const,
  products: ["products"] as const,
  ledgers: ["ledgers"] as const,
  mailbox: (filters: Filters) => ["mailbox", given(filters)] as const,
  allTasks: ["task-list"] as const,
  tasks: (filters: Filters) => ["task-list", given(filters)] as const,
  taskCounts: ["task-list", "counts"] as const,
  figures: ["task-list", "figures"] as const,
  team: ["task-list", "team"] as const,
  task: (taskId: string) => ["task", taskId] as const,
  candidates: (taskId: string) => ["candidates", taskId] as const,
  comments: (taskId: string) => ["comments", taskId] as const,
  colleagues: (filters: Filters) => ["colleagues", given(filters)] as const,
  absence: ["absence"] as const,
  allCases: ["case-list"] as const,
  cases: (filters: Filters) => ["case-list", given(filters)] as const,
  case: (caseId: string) => ["case", caseId] as const,
  caseState: (caseId: string) => ["case-state", caseId] as const,
  timeline: (caseId: string) => ["timeline", caseId] as const,
  documents: (caseId: string) => ["documents", caseId] as const,
  offer: (caseId: string) => ["offer", caseId] as const,
  ownDraft: (key: string) => ["own-draft", key] as const,
  messages: (caseId: string) => ["messages", caseId] as const,
  request: (requestId: string) => ["request", requestId] as const,
  documentBytes: (documentId: string) => ["document-bytes", documentId] as const,
  audit: (filters: Filters) => ["audit", given(filters)] as const,
  chainCheck: (caseId: string) => ["chain-check", caseId] as const,
};
