"use client";

import type { ReactNode } from "react";
import { adminWords } from "@/components/i18n/admin-words";
import { MoreWords } from "@/components/i18n/more-words";

/** What the pages of admins say, beside the words of the desk. */
export const WithAdminWords = ({ children }: { children: ReactNode }) => <MoreWords words={adminWords}>{children}</MoreWords>;
