import { readFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { json } from 'node:stream/consumers';
import { partsOf } from './eventstoredb/connection-string.js';

/**
 * The server's version, from the first node that tells it: each has a page for it beside its API and shows it to anybody.
 * @param ms how long they may take, all together
 * @returns such as '23.10.6.0'; undefined where none of them told it
 * @throws ConfigInvalid for an address that is none
 */
export async function eventStoreDbVersion(url: string, ms: number): Promise<string | undefined> {
  const { hosts, options } = partsOf(url);
  const enough = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(ms), enough.signal]);
  const isPlain = options.get('tls') === 'false';
  const authority = options.get('tlsCAFile');
  try {
    const ca = authority === undefined ? undefined : readFileSync(decodeURIComponent(authority));
    const asked = hosts.split(',').map(async (host) => {
      const page = `${isPlain ? 'http' : 'https'}://${withPort(host)}/info`;
      return versionAt(page, isPlain ? getPlain : getSecure, { ca, signal });
    });
    return await Promise.any(asked);
  } catch {
    return undefined;
  } finally {
    enough.abort();
  }
}

const withPort = (host: string): string => (/:\d+$/u.test(host) ? host : `${host}:2113`);

interface How {
  readonly ca: Buffer | undefined;
  readonly signal: AbortSignal;
}

async function versionAt(
  page: string,
  get: typeof getPlain | typeof getSecure,
  how: How,
): Promise<string> {
  const answer = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    get(page, how, resolve).on('error', reject);
  });
  const { esVersion } = (await json(answer)) as { esVersion?: unknown };
  if (typeof esVersion !== 'string') throw new TypeError(`${page} tells no version`);
  return esVersion;
}
