/** Decoders of pictures that scanners write (JBIG2, JPEG 2000), by the name pdf.js asks for. */
export const decoderFiles: Record<string, URL> = {
  "jbig2.wasm": new URL("pdfjs-dist/wasm/jbig2.wasm", import.meta.url),
  "openjpeg.wasm": new URL("pdfjs-dist/wasm/openjpeg.wasm", import.meta.url),
};
