/** EVENTSTOREDB_URL: what it must hold for us, and what we add to it. */
import { ConfigInvalid } from '../../config.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

interface Parts {
  readonly protocol: string;
  /** 'user:password@' as it was written, or ''. */
  readonly user: string;
  readonly hosts: string;
  readonly options: ReadonlyMap<string, string>;
}

/** What the client reads; it prints the whole address, password included, for any other. */
const OPTIONS = [
  ...['connectionName', 'defaultDeadline', 'discoveryInterval', 'gossipTimeout'],
  ...['keepAliveInterval', 'keepAliveTimeout', 'maxDiscoverAttempts', 'nodePreference'],
  ...['throwOnAppendFailure', 'tls', 'tlsCAFile', 'userCertFile', 'userKeyFile'],
];

/** A node that is frozen keeps a seeker waiting: seconds for a try, milliseconds for the pulse of a connection. */
const DEFAULTS = { gossipTimeout: '2', maxDiscoverAttempts: '3', keepAliveTimeout: '5000' };
const KEEP_ALIVE_MS = 10_000;

/**
 * The address for the n-th client of this process, optionally of one node.
 *
 * Each client gets another keep-alive: grpc-js lends the connection of one client to the next whose settings are equal, with
 * all that is wrong with it (a frozen peer, a pause before it connects again).
 */
export function addressOf(url: string, nth: number, node?: Endpoint): string {
  const { protocol, user, hosts, options } = partsOf(url);
  const interval = Number(options.get('keepAliveInterval') ?? KEEP_ALIVE_MS);
  const query = new Map([
    ...Object.entries(DEFAULTS),
    ...options,
    ['keepAliveInterval', String(interval < 0 ? interval : interval + nth)],
  ]);
  const where = node
    ? `esdb://${user}${node.address}:${node.port}`
    : `${protocol}://${user}${hosts}`;
  return `${where}?${[...query].map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/**
 * Who we are to the server. An insecure server asks nothing, but the client needs a name to take the road on which its
 * deadlines hold (docs/eventstoredb.md).
 * @throws ConfigInvalid where a server with TLS would be approached without a name
 */
export function credentialsOf(url: string): Credentials {
  const { user, options } = partsOf(url);
  const [, username, password] = /^([^:]+):([^@]+)@$/.exec(user) ?? [];
  if (username && password)
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  if (options.get('tls') === 'false') return { username: 'trajectboek', password: 'insecure' };
  throw new ConfigInvalid(
    'EVENTSTOREDB_URL heeft een gebruiker en een wachtwoord nodig (esdb://gebruiker:wachtwoord@…), of tls=false voor een server zonder beveiliging.',
  );
}

/**
 * What an address says: hosts with commas between them, names of options as the client writes them, values as they were written.
 * @throws ConfigInvalid without repeating the value: it may hold a password
 */
export function partsOf(url: string): Parts {
  const match = /^(esdb(?:\+discover)?):\/\/([^:@/?]+:[^@]+@)?([^/?@]+)\/?(?:\?(.*))?$/.exec(
    url.trim(),
  );
  if (!match)
    throw new ConfigInvalid('EVENTSTOREDB_URL is geen adres: esdb://host:2113?tls=false.');
  const [, protocol = '', user = '', hosts = '', query = ''] = match;
  const options = new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((pair) => [optionOf(pair.split('=')[0]!), pair.slice(pair.indexOf('=') + 1)] as const),
  );
  return { protocol, user, hosts, options };
}

function optionOf(written: string): string {
  const option = OPTIONS.find((known) => known.toLowerCase() === written.toLowerCase());
  if (option) return option;
  throw new ConfigInvalid(`EVENTSTOREDB_URL kent geen instelling ${written}.`);
}
