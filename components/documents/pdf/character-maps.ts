/** Maps of simplified Chinese characters for PDFs that bring no font of their own, by the name pdf.js asks for. */
export const characterMaps: Record<string, URL> = {
  "Adobe-GB1-UCS2": new URL("pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap", import.meta.url),
  "GB-EUC-H": new URL("pdfjs-dist/cmaps/GB-EUC-H.bcmap", import.meta.url),
  "GB-EUC-V": new URL("pdfjs-dist/cmaps/GB-EUC-V.bcmap", import.meta.url),
  "GBK-EUC-H": new URL("pdfjs-dist/cmaps/GBK-EUC-H.bcmap", import.meta.url),
  "GBK-EUC-V": new URL("pdfjs-dist/cmaps/GBK-EUC-V.bcmap", import.meta.url),
  "GBK2K-H": new URL("pdfjs-dist/cmaps/GBK2K-H.bcmap", import.meta.url),
  "GBK2K-V": new URL("pdfjs-dist/cmaps/GBK2K-V.bcmap", import.meta.url),
  "GBKp-EUC-H": new URL("pdfjs-dist/cmaps/GBKp-EUC-H.bcmap", import.meta.url),
  "GBKp-EUC-V": new URL("pdfjs-dist/cmaps/GBKp-EUC-V.bcmap", import.meta.url),
  "GBpc-EUC-H": new URL("pdfjs-dist/cmaps/GBpc-EUC-H.bcmap", import.meta.url),
  "GBpc-EUC-V": new URL("pdfjs-dist/cmaps/GBpc-EUC-V.bcmap", import.meta.url),
  "UniGB-UCS2-H": new URL("pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap", import.meta.url),
  "UniGB-UCS2-V": new URL("pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap", import.meta.url),
  "UniGB-UTF16-H": new URL("pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap", import.meta.url),
  "UniGB-UTF16-V": new URL("pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap", import.meta.url),
};
