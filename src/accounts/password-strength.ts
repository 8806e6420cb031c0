/**
 * Whether somebody could guess a password. At least 12 characters and not guessable; no other rule (OWASP ASVS 5, 6.2). What is
 * guessable is said by zxcvbn with its Dutch lists and the person's own words: fewer than 10^10 guesses is.
 */
import { Worker } from 'node:worker_threads';

export type WeakPassword = 'TE_KORT' | 'TE_LANG' | 'TE_RADEN';

/** In characters as a person counts them. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;
/** Of zxcvbn's scale from 0 to 4: 'very unguessable'. */
const STRONG = 4;
/** Its work grows faster than what it looks at: pieces of this length take some 100 ms at worst. */
const PIECE = 32;
/** On the wall of everybody who would guess here. */
const OUR_WORDS = ['trajectboek', 'burgersaanzet', 'burgers', 'aanzet', 'baz', 'traject'];

/** As it is looked at and hashed: the same letters typed on another keyboard are the same password (NIST SP 800-63B). */
export const asTyped = (password: string): string => password.normalize('NFKC');

/**
 * Undefined for a password that will do.
 * @param ownWords what is known of the person: name, e-mail, organisation
 */
export async function weaknessOf(
  password: string,
  ownWords: readonly string[],
): Promise<WeakPassword | undefined> {
  const typed = asTyped(password);
  const characters = [...typed];
  if (characters.length < SHORTEST_PASSWORD) return 'TE_KORT';
  if (characters.length > LONGEST_PASSWORD) return 'TE_LANG';
  const words = [...OUR_WORDS, ...ownWords.flatMap(wordsIn)];
  // A password is at least as strong as any piece of it.
  const pieces = Array.from({ length: Math.ceil(characters.length / PIECE) }, (_, n) =>
    characters.slice(n * PIECE, (n + 1) * PIECE).join(''),
  );
  return (await isOneStrong(pieces, words)) ? undefined : 'TE_RADEN';
}

/** 'An De Wit' → itself, without blanks, and each of its words. */
const wordsIn = (text: string): string[] => {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [text.toLowerCase(), parts.join(''), ...parts].filter((word) => word.length > 2);
};

function isOneStrong(pieces: readonly string[], words: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const file = new URL('./guessable-worker.js', import.meta.url);
    const worker = new Worker(file, { workerData: { pieces, words, strong: STRONG } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('the thread that judges a password ended without an answer'));
    });
  });
}
