"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import type { Me } from "@/domain/me";
import { placesFor } from "../frame/navigation";
import { useMe } from "../hooks/use-me";
import { useNavigation } from "../hooks/use-navigation";
import type { Command } from "./command";
import { placeCommands } from "./place-commands";
import { useCommands } from "./use-commands";

// Loaded when somebody asks for it.
const HelpDialog = lazy(async () => ({ default: (await import("./help-dialog")).HelpDialog }));

/** Puts the focus into the field in which the list of this page is searched. */
const searchCommand = (): Command => {
  const field = document.querySelector<HTMLInputElement>("[role=search] input[type=search]");
  return { name: "search", act: () => field?.focus(), whyNot: field ? undefined : { code: "NO_SEARCH" } };
};

const Opened = ({ me }: { me: Me }) => {
  const t = useTranslations("frame");
  const { push } = useNavigation();
  const [opened, setOpened] = useState<"help" | null>(null);
  useCommands("go", () => placeCommands(placesFor(me), t, push));
  useCommands("page", () => [searchCommand(), { name: "help", act: () => setOpened("help") }]);
  return <Suspense>{opened === "help" && <HelpDialog onClose={() => setOpened(null)} />}</Suspense>;
};

/** What can be done on every page of the desk, and the help that tells the keys of the page. */
export const StaffCommands = () => {
  const { data: me } = useMe();
  return me && <Opened me={me} />;
};
