import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands for a virus: the harmless text that every scanner knows, put together here so that none takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A scanner of the test's own that speaks clamd's protocol. */
export interface FakeClamd {
  /** `host:port`. */
  place: string;
  /** How it answers from now on: by what it reads, with an error, or not at all. */
  mood: 'honest' | 'error' | 'silent';
  /** What it fails on, whatever its mood. */
  failsOn?: string;
  stop: () => Promise<void>;
}

export async function startFakeClamd(): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let heard = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      const stream = streamIn(heard);
      if (!stream || clamd.mood === 'silent') return;
      const { failsOn } = clamd;
      const fails = failsOn !== undefined && stream.includes(failsOn);
      if (fails || clamd.mood === 'error') socket.end('INSTREAM size limit exceeded. ERROR\0');
      else socket.end(stream.includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clamd: FakeClamd = {
    place: `127.0.0.1:${String(port)}`,
    mood: 'honest',
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return clamd;
}

/** The bytes of a whole `INSTREAM`; undefined while some are missing. */
function streamIn(heard: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (heard.toString('latin1', 0, command.length) !== command) return undefined;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
