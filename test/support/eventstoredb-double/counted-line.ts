/** A line to the double on which connections are counted. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { EventStoreDbDouble } from './double.js';

export interface CountedLine {
  readonly url: string;
  readonly open: ReadonlySet<Socket>;
  close(): void;
}

export async function countedLine(double: EventStoreDbDouble): Promise<CountedLine> {
  const open = new Set<Socket>();
  const line = createServer((socket) => {
    open.add(socket);
    const on = connect(double.port, '127.0.0.1');
    for (const end of [socket, on]) end.on('error', () => undefined);
    socket.pipe(on).pipe(socket);
    on.on('close', () => socket.destroy());
    socket.on('close', () => open.delete(socket) && on.destroy());
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const { port } = line.address() as AddressInfo;
  return { url: `esdb://127.0.0.1:${port}?tls=false`, open, close: () => line.close() };
}
