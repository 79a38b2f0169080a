import type { ReactNode } from "react";
import { PaletteButton } from "../commands/palette-button";
import { AppFrame } from "./app-frame";
import { usePlacesAhead } from "./use-places-ahead";

type Props = { banner?: ReactNode; children: ReactNode };

/** The frame of the desk, with its palette. */
export const StaffFrame = (props: Props) => {
  usePlacesAhead();
  return <AppFrame {...props} tools={<PaletteButton />} />;
};
