/** More pages are not painted at once; the file itself can be kept. */
const PAGES = 30;
const SCALE = 1.6;

/** Paints a picture. */
export async function paintPicture(blob: Blob, place: HTMLElement, signal: AbortSignal): Promise<void> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  if (!signal.aborted) place.replaceChildren(canvas);
}

/**
 * Paints the pages of a PDF, without links, forms, scripts or evaluated code. The reader of PDFs is loaded when the
 * first one is looked at.
 */
export async function paintPdf(blob: Blob, place: HTMLElement, signal: AbortSignal): Promise<void> {
  // Its worker's code, taken in here, is found by the reader without an address to fetch it from.
  const [{ getDocument, AnnotationMode }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.mjs'),
  ]);
  const data = new Uint8Array(await blob.arrayBuffer());
  const loading = getDocument({ data, isEvalSupported: false, enableXfa: false, disableAutoFetch: true });
  signal.addEventListener('abort', () => void loading.destroy());
  const pdf = await loading.promise;
  place.replaceChildren();
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number += 1) {
    if (signal.aborted) return;
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE }).promise;
    place.append(canvas);
  }
}
