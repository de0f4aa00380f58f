import { Agent, request } from 'node:http';

/** One call that is made over and over. */
export interface Call {
  url: string;
  method: 'GET' | 'POST';
  /** Made anew for every call. */
  body?: () => object;
  headers?: Record<string, string>;
  /** Anything else is a failure of the measurement. */
  status: number;
}

/** Like visitors at the same time: each waits for its answer before it asks again. */
const CONNECTIONS = 10;

/** @returns answers per second over so many seconds */
export async function perSecond(call: Call, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const until = began + seconds * 1000;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < until) {
      await once(call, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return answers / took;
}

function once({ url, method, body, headers, status }: Call, agent: Agent): Promise<void> {
  const text = body ? JSON.stringify(body()) : undefined;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method,
        agent,
        headers: {
          ...headers,
          ...(text === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
        },
      },
      (answer) => {
        let said = '';
        answer.on('data', (part: Buffer) => {
          if (answer.statusCode !== status) said += part.toString();
        });
        answer.on('end', () => {
          if (answer.statusCode === status) resolve();
          else reject(new Error(`${method} ${url}: ${answer.statusCode ?? 0} ${said.slice(0, 300)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}
