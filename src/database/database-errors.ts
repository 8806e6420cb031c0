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
  /** @param holder undefined while it starts or stops, and for a second after its file was deleted */
  constructor(
    readonly dataDir: string,
    readonly holder?: Holder,
  ) {
    const who = holder ? ` (proces ${holder.pid})` : '';
    super(
      `De gegevensmap ${dataDir} is in gebruik door een ander Trajectboek${who}. ` +
        'Sluit dat eerst, of kies met DATA_DIR een andere map.',
    );
  }
}

/** This process held the data directory and no longer does: it must end before it acknowledges anything more. */
export class PlaceLost extends Error {
  override readonly name = 'PlaceLost';
  constructor(dataDir: string) {
    super(
      `De gegevensmap ${dataDir} is niet langer van dit proces: iets wiste het slot, of een ander programma nam haar in gebruik. ` +
        'Trajectboek stopt nu; wat bevestigd was, staat er. Laat de bestanden slot.… staan zolang het draait, en start opnieuw.',
    );
  }
}

export const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;

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
  ENOENT: (path) =>
    `De gegevensmap ${path} kan daar niet gemaakt worden. Geef met DATA_DIR een andere plaats op.`,
  ENOTDIR: (path) =>
    `De gegevensmap ${path} is geen map. Geef met DATA_DIR de plaats van een map op.`,
  EEXIST: (path) =>
    `De gegevensmap ${path} is geen map. Geef met DATA_DIR de plaats van een map op.`,
};
