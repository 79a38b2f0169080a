"use client";

import type { ReactNode } from "react";
import { PaletteButton } from "../commands/palette-button";
import { AppFrame } from "./app-frame";

type Props = { banner?: ReactNode; children: ReactNode };

/** The frame of the desk, with its palette. */
export const StaffFrame = (props: Props) => <AppFrame {...props} tools={<PaletteButton />} />;
