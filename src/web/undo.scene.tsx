import { Injectable } from '@nestjs/common';
import { withoutDone } from './done.js';
import type { Frame, Scene } from './form/scene.js';
import type { FormFaults } from './form/errors.view.js';
import { single, type FormInput } from './form/input.js';
import { Pages } from './shell/pages.js';
import { ownPath, type PageRequest } from './page-request.js';

export interface AtUndo {
  /** Of the change: 'traject-<id>'. */
  readonly stroom: string;
  /** The page on which the button stood. */
  readonly terug: string;
}

/** Undo of one change, from the message after it or from the history: done at once. */
@Injectable()
export class UndoScene implements Scene<AtUndo, undefined> {
  static readonly shows: readonly string[] = [];

  constructor(private readonly paginas: Pages) {}

  at({ body }: PageRequest): AtUndo {
    const input = (body ?? {}) as FormInput;
    return { stroom: single(input, 'stroom'), terug: ownPath(single(input, 'terug')) };
  }

  around(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  frame(_around: undefined, at: AtUndo): Frame {
    return { back: this.after(at) };
  }

  after({ terug }: AtUndo): string {
    return terug;
  }

  stream({ stroom }: AtUndo): string {
    return stroom;
  }

  refused(request: PageRequest, { terug }: AtUndo, wrong: FormFaults): Promise<string> {
    const titel = 'Ongedaan maken lukt niet';
    const inhoud = (
      <div class="smal">
        <h1>{titel}</h1>
        {wrong.map(({ zin }) => (
          <p>{zin}</p>
        ))}
        <p>
          <a href={withoutDone(terug)}>Terug</a>
        </p>
      </div>
    );
    return this.paginas.toon(request, { titel, inhoud, fout: true });
  }
}
