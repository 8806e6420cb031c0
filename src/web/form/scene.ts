import type { Asker } from '../../access/asker.js';
import type { Type } from '@nestjs/common';
import type { FormFaults } from './errors.view.js';
import type { PageRequest } from '../page-request.js';

/** The page in which a form stands. */
export interface Frame {
  /** Where somebody goes who thinks better of it. */
  readonly back: string;
  /** Of the address to which the form is sent, beside its path. */
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** The year that the page is about. */
  readonly year?: number | undefined;
  /** Above the title: what the form is about. */
  readonly above?: string | undefined;
  /** A narrow page. */
  readonly narrow?: boolean;
  /** Where the form is shown, if that is elsewhere than where it is sent. */
  readonly shown?: string;
}

/**
 * Where forms stand: at a traject in a year, at a node of a year. An injectable class.
 * `At` is what the address (and what goes along unseen) says; `Around` is what is read beside it.
 */
export interface Scene<At, Around> {
  /** Asks nothing, so that a command can be handed in, and a text kept, while the database is away. */
  at(request: PageRequest): At;
  /** @throws NotFoundException where it is not there (any more) */
  around(at: At, vrager: Asker): Promise<Around>;
  frame(around: Around, at: At): Frame;
  /** The page where somebody is brought after it succeeded. */
  after(at: At): string;
  /** The form for another one, where `Form.another` offers it; else where it was sent. */
  another?(at: At): string;
  /** Whose history the page then tells of: 'traject-<id>', 'werkjaar-2022'. */
  stream(at: At): string;
  /** The part that a form here changes, where the address says it: 'LES/<id>'. */
  part?(at: At): string | undefined;
  /** Where forms are done at once, without a page of their own: the page that says what was wrong. */
  refused?(request: PageRequest, at: At, wrong: FormFaults): Promise<string>;
}

export type SceneClass<At, Around> = Type<Scene<At, Around>> & {
  /** The read models that `around` asks. */
  readonly shows: readonly string[];
};
