/** The address by which people reach the program, as `PUBLIC_URL` says it; and whether they may without TLS. */
import { isIP } from 'node:net';

export interface PublicUrl {
  /** As a browser's `Origin` has it: 'https://boek.voorbeeld.be' */
  readonly origin: string;
  /** As `Host` has it, with the port where that is not the usual one. */
  readonly host: string;
  /** Without the port: the host to which a passkey is bound. */
  readonly hostname: string;
  readonly isHttps: boolean;
}

export interface Reached {
  /** Absent: nobody said by which address people come. */
  readonly publicUrl?: PublicUrl;
  /** Also by other names than this machine's own, though then whoever listens in reads every password. */
  readonly allowPlainHttp: boolean;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** A name or an address by which a machine reaches itself: nothing of it crosses a line. @param hostname without a port */
export const isLoopback = (hostname: string): boolean => LOOPBACK.includes(hostname);

/** To what a passkey is bound that is made here. */
export const passkeyHost = ({ publicUrl }: Pick<Reached, 'publicUrl'>): string =>
  publicUrl?.hostname ?? 'localhost';

/**
 * @param env `PUBLIC_URL`, `ALLOW_PLAIN_HTTP`
 * @param isBehindProxy somebody may say that a request came by TLS: the program itself speaks none
 * @returns a Dutch sentence where it cannot be
 */
export function readReached(env: NodeJS.ProcessEnv, isBehindProxy: boolean): Reached | string {
  const [given, plain] = [env['PUBLIC_URL']?.trim(), env['ALLOW_PLAIN_HTTP']];
  if (plain && plain !== 'yes')
    return `ALLOW_PLAIN_HTTP=${plain} kan niet: schrijf yes, of laat het weg.`;
  const allowPlainHttp = plain === 'yes';
  if (!given) return { allowPlainHttp };
  const publicUrl = publicUrlOf(given);
  if (!publicUrl)
    return 'PUBLIC_URL moet een adres zijn zonder pad, gebruiker of vraag: https://boek.voorbeeld.be.';
  const fault = faultOf(publicUrl, allowPlainHttp, isBehindProxy);
  return fault ?? { publicUrl, allowPlainHttp };
}

function publicUrlOf(given: string): PublicUrl | undefined {
  if (!URL.canParse(given)) return undefined;
  const { origin, protocol, host, hostname, href } = new URL(given);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || href !== `${origin}/`) return undefined;
  return { origin, host, hostname, isHttps: protocol === 'https:' };
}

function faultOf(
  { origin, hostname, isHttps }: PublicUrl,
  allowPlainHttp: boolean,
  isBehindProxy: boolean,
): string | undefined {
  if (isHttps && !isBehindProxy)
    return `PUBLIC_URL=${origin} kan niet zonder TRUST_PROXY: TLS doet een proxy, en die moet mogen zeggen dat iemand over TLS kwam.`;
  if (isHttps || isLoopback(hostname) || allowPlainHttp) return undefined;
  return `PUBLIC_URL=${origin} is gewoon http: ${WITHOUT_TLS} Zet er een proxy met TLS voor en schrijf https, of neem dat erbij met ALLOW_PLAIN_HTTP=yes.`;
}

/** What does not work on plain http, and what it costs. */
export const WITHOUT_TLS =
  'wie meeluistert leest wachtwoorden en teksten mee en kan zich als een ander voordoen, en passkeys werken er niet.';

/**
 * What somebody who starts it should know about how it is reached, in Dutch; undefined where all is well.
 * @param host the address that it listens on
 */
export function warningOf(
  host: string,
  { publicUrl, allowPlainHttp }: Reached,
  isBehindProxy: boolean,
): string | undefined {
  if (allowPlainHttp) return `Let op: ALLOW_PLAIN_HTTP laat gewoon http toe: ${WITHOUT_TLS}`;
  if (publicUrl || isBehindProxy || isLoopback(host)) return undefined;
  const where = isIP(host) ? host : `"${host}"`;
  return `Let op: er wordt geluisterd op ${where}, maar over gewoon http antwoordt Trajectboek alleen deze computer zelf. Zet er een proxy met TLS voor (PUBLIC_URL en TRUST_PROXY), of kies ALLOW_PLAIN_HTTP=yes.`;
}
