import { Injectable } from '@nestjs/common';
import { withoutDone } from './done.js';
import type { Frame, Scene } from './form/scene.js';
import type { Fouten } from './form/errors.view.js';
import { een, type Invoer } from './form/input.js';
import { Paginas } from './shell/pages.js';
import { eigenPad, type Verzoek } from './page-request.js';

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

  constructor(private readonly paginas: Paginas) {}

  at({ body }: Verzoek): AtUndo {
    const input = (body ?? {}) as Invoer;
    return { stroom: een(input, 'stroom'), terug: eigenPad(een(input, 'terug')) };
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

  refused(request: Verzoek, { terug }: AtUndo, wrong: Fouten): Promise<string> {
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
