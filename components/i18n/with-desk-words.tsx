import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/domain/preferences";
import { useNavigation } from "../hooks/use-navigation";
import { SkeletonRows } from "../ui/skeleton";
import { inboxPath, useDeskWords } from "./desk-words";

type Props = { waiting?: ReactNode; children: ReactNode };

/** Something that says more than the frame and the inbox do, as soon as its words are here. */
export const WithDeskWords = ({ waiting = <SkeletonRows rows={5} />, children }: Props) =>
  useDeskWords(useLocale() as Locale, true) ? children : waiting;

/** A page of the desk, as soon as its words are here; the inbox has them with it. */
export const DeskPage = ({ children }: { children: ReactNode }) => {
  const { pathname } = useNavigation();
  return pathname === inboxPath ? children : <WithDeskWords>{children}</WithDeskWords>;
};
