/** How a document is looked at: as wide as there is room, or enlarged so many times; turned by so many degrees; page from 1. */
export type ViewState = { zoom: number | "fit"; rotation: 0 | 90 | 180 | 270; page: number };

export const firstView: ViewState = { zoom: "fit", rotation: 0, page: 1 };

const steps = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next step of enlargement. @param shown how many times it is enlarged now, which with "fit" depends on the room */
export const zoomedIn = (shown: number): number => steps.find((step) => step > shown + 0.01) ?? 4;
export const zoomedOut = (shown: number): number => steps.findLast((step) => step < shown - 0.01) ?? 0.25;

export const turned = ({ rotation }: ViewState): ViewState["rotation"] => ((rotation + 90) % 360) as ViewState["rotation"];

/** A page that exists. @param pages how many there are */
export const pageWithin = (page: number, pages: number): number =>
  Math.min(Math.max(1, Math.trunc(page) || 1), Math.max(1, pages));

/** Largest drawing area browsers take without failing, pixels; iPhones have the smallest. */
const maxPixels = 16_000_000;

/** How many device pixels a unit of the drawing gets, so that text is sharp and the drawing still possible. Width and height in CSS pixels. */
export const sharpness = (width: number, height: number, devicePixelRatio: number): number =>
  Math.min(devicePixelRatio, Math.sqrt(maxPixels / Math.max(1, width * height)));
