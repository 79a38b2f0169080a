import type { ComponentType } from "react";
import type { DocumentType } from "@/domain/requests/slot";
import { lazyPart } from "../lazy-part";
import { ImageView } from "./image-view";
import type { SheetProps } from "./sheet-props";

// The reader of PDFs is large; it is loaded when somebody looks at one.
const PdfView = lazyPart(async () => (await import("./pdf/pdf-view")).PdfView);

const sheets: Record<DocumentType, ComponentType<SheetProps>> = {
  "application/pdf": PdfView,
  "image/png": ImageView,
  "image/jpeg": ImageView,
};

/** What draws a document of this media type; undefined when it can only be downloaded. */
export const sheetOf = (type: string): ComponentType<SheetProps> | undefined => sheets[type as DocumentType];
