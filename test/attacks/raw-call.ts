import { request } from 'node:http';

/** A call that `fetch` would not make: any method, path, host and bytes, exactly as given. */
export interface RawCall {
  method: string;
  /** From the root of the server, written as it is. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface RawAnswer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

/** Sends it over a connection of its own. */
export function rawCall(url: string, { method, path, headers = {}, body }: RawCall): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const isMeasured = body !== undefined && !('Transfer-Encoding' in headers);
  const length = isMeasured ? { 'Content-Length': Buffer.byteLength(body) } : {};
  return new Promise((resolve, reject) => {
    const call = request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
