/** What a sample's file says: nobody is to take it for a paper of anybody's. */
const LINES = ['Sample document', 'Made up for the demo.', 'It stands for what an applicant would attach.'];

/** A PDF of one page, so that staff have something to look at. @param of what is written at its foot */
export function samplePdf(of: string): Buffer {
  const text = [...LINES, of]
    .map(
      (line, index) =>
        `BT /F ${index === 0 ? '22' : '12'} Tf 60 ${String(760 - index * 36)} Td (${line}) Tj ET`,
    )
    .join('\n');
  const frame = '1.2 w 40 560 515 240 re S';
  const drawn = `${frame}\n${text}`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${String(drawn.length)} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const size = String(objects.length + 1);
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = String(file.length);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
