/** Whether everybody who signs in needs a second factor, as `TWEEDE_FACTOR` says it. */
import { isLoopback } from './public-url.js';

/**
 * On a network everybody does, unless it is said otherwise; where only this machine itself is answered, nobody has to.
 * @param env also `PUBLIC_URL`, `TRUST_PROXY`: by another name than its own others can come
 * @param names what is listened on, and further names, with or without a port
 * @returns a Dutch sentence where it cannot be
 */
export function factorForAll(env: NodeJS.ProcessEnv, names: readonly string[]): boolean | string {
  const given = env['TWEEDE_FACTOR'] ?? '';
  if (given === 'iedereen' || given === 'vrij') return given === 'iedereen';
  if (given !== '')
    return `TWEEDE_FACTOR=${given} bestaat niet: kies iedereen (wie zich aanmeldt, heeft ook een tweede factor nodig) of vrij.`;
  if (env['TRUST_PROXY'] || env['ALLOW_PLAIN_HTTP']) return true;
  const said = env['PUBLIC_URL']?.trim();
  const all = said && URL.canParse(said) ? [...names, new URL(said).hostname] : names;
  return !all.every((name) => isLoopback(name) || isLoopback(name.replace(/:\d+$/u, '')));
}
