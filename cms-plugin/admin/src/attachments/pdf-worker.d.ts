/** pdf.js's worker: importing it is enough for the reader to find it in this thread. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
