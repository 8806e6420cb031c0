/** What a command line asks: the same whether this process answers or the one that holds the data directory. */

export interface CliRequest {
  readonly verb: string;
  /** Arguments and options by name, as commander read them. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** The content of the file that the verb reads, where it reads one. */
  readonly input?: string;
  /** The user of the operating system who typed it, as the asking process says. */
  readonly user?: string;
  /** Only this process can carry it out, while nobody else is at the data. */
  readonly alone?: true;
}

/** As commander hands them on. */
export type Options = Record<string, string | boolean | undefined> & { out?: string };

/** Receives what was asked, checked as far as that goes without data, and the file to write to where one was named. */
export type Ask = (request: CliRequest, out?: string) => Promise<void>;

/** What a verb says, piece by piece; as JSON it is a line of the holder's answer. */
export type CliMessage =
  /** A line for the terminal. */
  | { readonly line: string }
  /** A line beside the answer, which may itself go to the terminal. */
  | { readonly remark: string }
  /** Where an answer without end now is: behind its line, or at its beginning. */
  | { readonly at: string; readonly entry?: string }
  /** A line that the next one of its kind replaces. */
  | { readonly progress: string }
  /** Bytes of a file that the asking process writes: the suffix to its name, empty for the one that was asked for. */
  | { readonly file: string; readonly base64: string }
  /** The last message: 0, or an exit code with the reason in one line. */
  | { readonly exit: number; readonly reason?: string };

/** Where a verb says what it has to say. */
export interface Output {
  line(text: string): void;
  /** Something to know about what was asked for, beside it: on standard error. */
  remark(text: string): void;
  /** A line of an answer without end, to be waited for. @param at where to go on behind it, or begins without one */
  entry(at: string, text?: string): Promise<void>;
  progress(text: string): void;
  /**
   * To be waited for where there is much: the asker may be slow.
   * @param suffix '' for the file that was asked for, '.medewerkers.json' for one beside it
   */
  file(bytes: Uint8Array, suffix?: string): Promise<void>;
  /** Nobody listens any more, or this process stops: then its reason is a `CliRefused`. Only for a verb without an end of its own. */
  readonly ended: AbortSignal;
}

export const goOnBehind = (position: string): string =>
  `Ga verder met "trajectboek log follow --na ${position}".`;

/** The user asked for something that cannot be: one Dutch line, no stack trace. */
export class CliRefused extends Error {
  override readonly name = 'CliRefused';
}
