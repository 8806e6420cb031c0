import { Inject, Injectable } from '@nestjs/common';
import type { VNode } from 'preact';
import { KeptByRows } from '../../../projections/kept-by-rows.js';
import { ProjectionRunner } from '../../../projections/runner.js';
import type { Asker } from '../../access/asker.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { WhatOneMay } from './what-one-may.service.js';
import { htmlFor } from './what-one-may.js';

interface About {
  readonly titel: string;
  /** The year that it is about. */
  readonly jaar: number | undefined;
}

/** A page's content, and what its frame says of it. */
export interface Content extends About {
  readonly inhoud: VNode;
}

/** The same as it was composed. */
export interface Piece extends About {
  /** HTML; ids and names stand in it as slots (`slots.ts`). */
  readonly html: string;
}

/** Characters of all pieces together. */
const MOST = 8_000_000;

/**
 * Pieces of pages that were composed once, while no row changed, on the same day, by this process and so by this version of the
 * program. Never a form, a draft, a name or an id: a piece is the same for everyone with the same roles.
 */
@Injectable()
export class Composed {
  private readonly kept: KeptByRows;

  constructor(
    runner: ProjectionRunner,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly whatOneMay: WhatOneMay,
  ) {
    this.kept = new KeptByRows(runner, MOST);
  }

  /**
   * @param asker for whom it is composed, and whoever has the same roles: what may be done on a page depends on them
   * @param name of the piece: which page, about what
   */
  piece(
    asker: Pick<Asker, 'rollen'>,
    name: string,
    compose: () => Promise<Content>,
  ): Promise<Piece> {
    const allowed = this.whatOneMay.of(asker);
    return this.kept.get(
      `${vandaagInBrussel(this.clock())} ${asker.rollen.join('+')} ${name}`,
      async () => {
        const { titel, jaar, inhoud } = await compose();
        return { titel, jaar, html: htmlFor(allowed, inhoud) };
      },
      ({ html }) => html.length,
    );
  }
}
