import type { PDFPageProxy } from "pdfjs-dist";
import { sharpness } from "../view-state";

/** Draws a page, `scale` CSS pixels to the point, turned by `rotation` degrees. @returns stops drawing */
export const drawPage = (canvas: HTMLCanvasElement, page: PDFPageProxy, scale: number, rotation: number): (() => void) => {
  const turn = (page.rotate + rotation) % 360;
  const { width, height } = page.getViewport({ scale, rotation: turn });
  const density = sharpness(width, height, window.devicePixelRatio || 1);
  const viewport = page.getViewport({ scale: scale * density, rotation: turn });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.style.width = `${Math.floor(width)}px`;
  canvas.style.height = `${Math.floor(height)}px`;
  const task = page.render({ canvas, viewport });
  task.promise.catch(() => {
    // Drawing was stopped for another page or size.
  });
  return () => task.cancel();
};
