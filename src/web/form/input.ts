/** What a form sent: each name with its values, as `express.urlencoded` reads it. */

export type FormInput = Readonly<Record<string, string | string[] | undefined>>;

/** One value, '' where there is none. */
export function single(invoer: FormInput | undefined, naam: string): string {
  const waarde = invoer?.[naam];
  return (Array.isArray(waarde) ? waarde[0] : waarde) ?? '';
}

/** All values of one name, empty ones left out. */
export function alle(invoer: FormInput | undefined, naam: string): string[] {
  const waarde = invoer?.[naam] ?? [];
  return (Array.isArray(waarde) ? waarde : [waarde]).filter((deel) => deel !== '');
}

/** What opens something is typed anew: it never goes back into a page. */
const isGeheim = (naam: string): boolean => naam.startsWith('wachtwoord');

/** All names and values as one string, to send along in a hidden field; but no password. */
export const samengevat = (invoer: FormInput): string =>
  JSON.stringify(
    Object.entries(invoer)
      .filter(([naam]) => !isGeheim(naam))
      .flatMap(([naam, waarde = []]) =>
        (Array.isArray(waarde) ? waarde : [waarde]).map((deel) => [naam, deel]),
      ),
  );

/** The reverse of `samengevat`; empty for what it did not write. */
export function alsParen(tekst: string): (readonly [string, string])[] {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return Array.isArray(gelezen) ? gelezen.filter(isPaar) : [];
  } catch {
    return [];
  }
}

const isPaar = (paar: unknown): paar is readonly [string, string] =>
  Array.isArray(paar) && paar.length === 2 && paar.every((deel) => typeof deel === 'string');
