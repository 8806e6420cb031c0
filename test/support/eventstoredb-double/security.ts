/** A server that says who it is and asks who calls, or one that does neither. Its certificate is for 127.0.0.1, and for tests only. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { credentialsOf, partsOf } from '../../../src/event-log/eventstoredb/connection-string.js';
import { type Failure, failure, grpc } from './grpc.js';

const file = (name: string): string => fileURLToPath(new URL(`../tls/${name}`, import.meta.url));

/** Who signed the certificate: what `tlsCAFile` names. */
export const AUTHORITY = file('ca.crt');
export const CERTIFICATE = {
  cert: readFileSync(file('node.crt')),
  key: readFileSync(file('node.key')),
};

export const plainUrl = (port: number): string => `esdb://127.0.0.1:${port}?tls=false`;
/** @param user as a new server has it, unless said otherwise */
export const secureUrl = (port: number, user = 'admin:changeit'): string =>
  `esdb://${user}@127.0.0.1:${port}?tls=true&tlsCAFile=${AUTHORITY}`;

export const ofServer = (isSecure: boolean): object =>
  isSecure
    ? grpc.ServerCredentials.createSsl(null, [
        { cert_chain: CERTIFICATE.cert, private_key: CERTIFICATE.key },
      ])
    : grpc.ServerCredentials.createInsecure();

/** How a caller finds the first server of an address, and what it sends along. */
export function ofCaller(url: string) {
  const { hosts, options } = partsOf(url);
  const metadata = new grpc.Metadata();
  metadata.set('authorization', basic(url));
  const authority = options.get('tlsCAFile');
  const credentials =
    options.get('tls') === 'false'
      ? grpc.credentials.createInsecure()
      : grpc.credentials.createSsl(
          authority === undefined ? null : readFileSync(decodeURIComponent(authority)),
        );
  return { host: hosts.split(',')[0]!, credentials, metadata };
}

/** Anybody but the user of `secureUrl`. */
export function denied(call: { metadata: { get(key: string): unknown[] } }): Failure | undefined {
  const [said] = call.metadata.get('authorization');
  return said === basic(secureUrl(0)) ? undefined : failure('UNAUTHENTICATED', 'Unauthenticated');
}

function basic(url: string): string {
  const { username, password } = credentialsOf(url);
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
