import {
  FileText,
  FolderOpen,
  Inbox,
  type LucideIcon,
  Mail,
  NotebookTabs,
  Plus,
  Scale,
  ScrollText,
  Send,
  ServerCog,
  Users,
  UsersRound,
  Workflow,
} from "lucide-react";
import type { Me } from "@/domain/me";
import { holdsAny, ledRoles, type Role, staffRoles } from "@/domain/roles";

export type Place = {
  href: string;
  /** Key in the messages of the frame. */
  label:
    | "inbox"
    | "team"
    | "cases"
    | "newCase"
    | "newOrder"
    | "myCases"
    | "audit"
    | "system"
    | "users"
    | "queues"
    | "workflows"
    | "rules"
    | "ledgers"
    | "mailbox";
  icon: LucideIcon;
  offeredTo: (me: Me) => boolean;
};

const to =
  (...roles: Role[]) =>
  (me: Me) =>
    holdsAny(me.roles, roles);

/** Every place of the product in the order of the navigation. The server decides who gets in; this only leaves out what would be refused. */
const places: readonly Place[] = [
  { href: "/tasks", label: "inbox", icon: Inbox, offeredTo: to(...staffRoles) },
  { href: "/team", label: "team", icon: UsersRound, offeredTo: ({ roles }) => ledRoles(roles).length > 0 },
  {
    href: "/cases",
    label: "cases",
    icon: FolderOpen,
    offeredTo: to("LOAN_OFFICER", "SENIOR_UNDERWRITER", "ORDER_APPROVER", "OPERATIONS", "AUDITOR"),
  },
  { href: "/cases/new", label: "newCase", icon: Plus, offeredTo: to("LOAN_OFFICER") },
  { href: "/cases/new-order", label: "newOrder", icon: Plus, offeredTo: to("OPERATIONS") },
  { href: "/my", label: "myCases", icon: FileText, offeredTo: to("APPLICANT") },
  { href: "/audit", label: "audit", icon: ScrollText, offeredTo: to("AUDITOR") },
  { href: "/users", label: "users", icon: Users, offeredTo: to("ADMIN") },
  { href: "/queues", label: "queues", icon: Send, offeredTo: to("ADMIN") },
  { href: "/rules", label: "rules", icon: Scale, offeredTo: to("ADMIN") },
  { href: "/workflows", label: "workflows", icon: Workflow, offeredTo: to("ADMIN") },
  { href: "/system", label: "system", icon: ServerCog, offeredTo: to("OPERATIONS", "ADMIN") },
  {
    href: "/ledgers",
    label: "ledgers",
    icon: NotebookTabs,
    offeredTo: (me) => me.demo && holdsAny(me.roles, ["OPERATIONS", "ADMIN"]),
  },
  { href: "/mailbox", label: "mailbox", icon: Mail, offeredTo: (me) => me.demo },
];

export const placesFor = (me: Me): Place[] => places.filter(({ offeredTo }) => offeredTo(me));

/** Whether a path lies in a place; the longest place that fits wins. */
export const currentPlace = (pathname: string, offered: readonly Place[]): Place | undefined =>
  offered
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
