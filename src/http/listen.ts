/** Opens the door to the network, where the configuration says. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigInvalid, type Config } from '../config.js';

type Where = Pick<Config, 'host' | 'port'>;

/**
 * @returns the address to open in a browser
 * @throws ConfigInvalid where HOST or PORT cannot be had
 */
export async function listen(server: Server, { host, port }: Where): Promise<string> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence ? new ConfigInvalid(sentence({ host, port })) : error;
  }
  const { address, family, port: own } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${String(own)}`;
}

const noHost = ({ host }: Where): string => `HOST=${host} is geen adres van deze machine.`;

const SENTENCES: Readonly<Record<string, (where: Where) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Poort ${String(port)} is al in gebruik: kies een andere met PORT, of sluit wat er luistert.`,
  EACCES: ({ port }) => `Poort ${String(port)} is voorbehouden: kies er een boven 1023 met PORT.`,
  EADDRNOTAVAIL: noHost,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
};
