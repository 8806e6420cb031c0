/**
 * `npm run bench:sign-in`: whether the time of an answer tells who has an account, and whether strangers who guess keep an owner
 * out. The whole program on a database in memory, asked over HTTP. BENCH_TURNS (default 500) and BENCH_GUESSES (default 10000)
 * make it shorter. Prints what it measured; it fails nothing.
 */
import 'reflect-metadata';
import { availableParallelism, loadavg } from 'node:os';
import { accountVan, emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { median, part } from './say.js';

const TURNS = Number(process.env['BENCH_TURNS'] ?? 500);
const GUESSES = Number(process.env['BENCH_GUESSES'] ?? 10_000);
/** So many guesses at a name need no pause: more would measure the pause. */
const FREE = 5;
const EVERY = 500;
const WARM_UP = 20;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Another for each number; the proxy says so. */
const addressOf = (n: number): string =>
  `10.${String((n >> 16) & 255)}.${String((n >> 8) & 255)}.${String(n & 255)}`;

interface Guess {
  readonly email: string;
  readonly password?: string;
  readonly from: number;
  /** What the browser was given before. */
  readonly cookie?: string;
}

/** One sign-in as a browser sends it. @returns the status, and the milliseconds until the whole answer was there */
async function signIn(
  server: TestServer,
  { email, password = 'iets anders dat niet klopt', from, cookie = '' }: Guess,
): Promise<{ status: number; ms: number; cookies: string[] }> {
  const began = performance.now();
  const answer = await fetch(`${server.adres}/aanmelden`, {
    ...{ method: 'POST', redirect: 'manual' },
    body: new URLSearchParams({ email, wachtwoord: password }),
    headers: { 'x-forwarded-for': addressOf(from), cookie },
  });
  await answer.text();
  return {
    status: answer.status,
    ms: performance.now() - began,
    cookies: answer.headers.getSetCookie(),
  };
}

/** Known and unknown names in turns, each guess from an address of its own. */
async function times(server: TestServer): Promise<void> {
  const names = Array.from(
    { length: Math.ceil((TURNS + WARM_UP) / FREE) },
    (_, n) => `Wie ${letters(n)}`,
  );
  for (const naam of names) await accountVan(server.application, naam);
  const measured = { known: [] as number[], unknown: [] as number[] };
  const load = loadavg()[0]!;
  for (let n = 0; n < TURNS + WARM_UP; n += 1) {
    const naam = names[Math.floor(n / FREE)]!;
    const asked = [
      ['known', emailVan(naam)],
      ['unknown', emailVan(naam.replace('Wie', 'Nie'))],
    ] as const;
    // Whoever comes first has the other's caches warm: in turns.
    for (const [kind, email] of n % 2 ? asked : [...asked].reverse()) {
      const { status, ms } = await signIn(server, {
        email,
        from: 2 * n + (kind === 'known' ? 1 : 0),
      });
      if (status !== 400) throw new Error(`${email}: ${String(status)}`);
      if (n >= WARM_UP) measured[kind].push(ms);
    }
  }
  const [known, unknown] = [median(measured.known), median(measured.unknown)];
  const differ = (100 * Math.abs(known - unknown)) / Math.min(known, unknown);
  print(
    `${String(TURNS)} times each, in turns, on ${String(availableParallelism())} processors, load ${load.toFixed(1)} at the begin, ${loadavg()[0]!.toFixed(1)} at the end`,
  );
  for (const kind of ['known', 'unknown'] as const)
    print(
      `  ${kind}: median ${median(measured[kind]).toFixed(2)} ms, 95 % under ${part(measured[kind], 0.95).toFixed(2)} ms`,
    );
  print(`  medians differ by ${differ.toFixed(2)} %`);
}

/** 0 → 'a', 26 → 'aa': a name holds letters. */
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

/** Strangers guess at one account, each from another address, while its owner signs in on a device that is known. */
async function guesses(server: TestServer): Promise<void> {
  const email = emailVan('An');
  const owner = { email, password: WACHTWOORD, from: 20_000_000 };
  const first = await signIn(server, owner);
  if (first.status !== 303) throw new Error(`the owner at first: ${String(first.status)}`);
  const device = first.cookies
    .map((one) => one.split(';')[0]!)
    .find((one) => one.includes('toestel'))!;
  const seen = new Map<number, number>();
  let inside = 0;
  let tried = 0;
  for (let n = 1; n <= GUESSES; n += 1) {
    const { status } = await signIn(server, { email, from: 1_000_000 + n });
    seen.set(status, (seen.get(status) ?? 0) + 1);
    if (n % EVERY !== 0) continue;
    tried += 1;
    if ((await signIn(server, { ...owner, cookie: device })).status === 303) inside += 1;
  }
  const stranger = await signIn(server, { ...owner, from: 20_000_001 });
  print(
    `\n${String(GUESSES)} guesses at one account from as many addresses, load ${loadavg()[0]!.toFixed(1)}`,
  );
  print(
    `  compared with the password: ${String(seen.get(400) ?? 0)}; told to wait: ${String(seen.get(429) ?? 0)}`,
  );
  print(
    `  its owner signed in meanwhile on a known device: ${String(inside)} of ${String(tried)} times`,
  );
  print(
    `  with the right password from a device that is not known, right after: ${String(stranger.status)}`,
  );
}

// Without a second step after the password: that is what is measured here.
const settings = { TRUST_PROXY: '1', TWEEDE_FACTOR: 'vrij', LOG_LEVEL: 'error' };
const server = await TestServer.start(settings);
try {
  await times(server);
  await guesses(server);
} finally {
  await server.close();
}
