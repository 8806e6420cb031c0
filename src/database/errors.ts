/**
 * Why a database cannot be opened. Each message is one Dutch line that says what to do; the program prints it and stops.
 */

/** The database cannot be used as it stands; `message` is for the person at the keyboard. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

/** How to reach the process that holds a data directory; only the directory's owner can read the token. */
export interface Holder {
  readonly pid: number;
  /** Unix socket path or Windows pipe name. */
  readonly address: string;
  readonly token: string;
}

/** Another live process holds the data directory; a command line sends its request to that holder. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
  constructor(
    readonly dataDir: string,
    readonly holder: Holder,
  ) {
    super(
      `De gegevensmap ${dataDir} is in gebruik door een ander Trajectboek (proces ${holder.pid}). ` +
        'Sluit dat eerst, of kies met DATA_DIR een andere map.',
    );
  }
}

/** What a failed file operation in the data directory means for its owner; undefined for an error of another kind. */
export function fileTrouble(error: unknown, path: string): DatabaseUnusable | undefined {
  const sentence = FILE_TROUBLES[(error as NodeJS.ErrnoException).code ?? ''];
  return sentence && new DatabaseUnusable(sentence(path), { cause: error });
}

const readOnly = (path: string): string =>
  `In de gegevensmap ${path} kan niet geschreven worden. Maak ze beschrijfbaar voor deze gebruiker, of kies met DATA_DIR een andere map.`;
const full = (path: string): string =>
  `De schijf van de gegevensmap ${path} is vol. Maak plaats vrij en start opnieuw; er is niets gewijzigd.`;

const FILE_TROUBLES: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  ENOTDIR: (path) =>
    `De gegevensmap ${path} is geen map. Geef met DATA_DIR de plaats van een map op.`,
  EEXIST: (path) =>
    `De gegevensmap ${path} is geen map. Geef met DATA_DIR de plaats van een map op.`,
};
