/** Bytes of the bodies of these addresses as a browser gets them, compressed by brotli; each counted once. */
export async function packedBytes(
  addresses: Iterable<string>,
): Promise<{ total: number; each: Record<string, number> }> {
  const { request } = await import('node:http');
  const each: Record<string, number> = {};
  for (const address of new Set(addresses)) {
    each[new URL(address).pathname.replace('/api/member-services', '')] = await new Promise<number>(
      (resolve, reject) => {
        const sent = request(address, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
          let bytes = 0;
          answer.on('data', (part: Buffer) => (bytes += part.length));
          answer.on('end', () => resolve(bytes));
        });
        sent.on('error', reject);
        sent.end();
      },
    );
  }
  return { total: Object.values(each).reduce((sum, bytes) => sum + bytes, 0), each };
}
