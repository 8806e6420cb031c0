import type { Asker } from '../../access/asker.js';
import { Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { AsOf } from '../../../projections/as-of.js';
import { VraagDelenVan } from '../../../projections/onderdelen/delen-van.query.js';
import { VraagProcesverloop } from '../../../projections/procesverloop/procesverloop.query.js';
import { VraagAlleTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { FoundParts } from './found-parts.js';

/** A step of this traject or another one, as a form names it. */
export interface Doelstap {
  readonly trajectId: string;
  readonly stapId: string;
  /** Title of the traject. */
  readonly traject: string;
  readonly naam: string;
}

/** Names of steps that other steps are linked to, in whatever traject they stand. */
@Injectable()
export class StepLinks {
  constructor(private readonly desk: QuestionDesk) {}

  /** Id → name of each step to which one of these parts' steps is linked; steps that are gone are left out. */
  async namen(
    vrager: Asker,
    delen: FoundParts,
    trajectId: string,
    asOf?: AsOf,
  ): Promise<ReadonlyMap<string, string>> {
    const doelen = delen.alle('STAP').flatMap(({ deel }) => deel.koppelingen);
    const elders = new Set(doelen.map(({ doelTrajectId }) => doelTrajectId));
    const per = new Map<string, FoundParts>([[trajectId, delen]]);
    for (const id of elders)
      if (!per.has(id))
        per.set(
          id,
          new FoundParts(
            await this.desk.ask(new VraagDelenVan('traject', id, { soort: 'STAP' }, asOf), vrager),
          ),
        );
    return new Map(
      doelen.flatMap(({ doelTrajectId, doelStapId }) => {
        const stap = per.get(doelTrajectId)?.vind('STAP', doelStapId)?.deel;
        return stap && !stap.ingetrokken ? [[doelStapId, stapnaam(stap.gegevens)] as const] : [];
      }),
    );
  }

  /** Every step of this year and the one before, this traject's first. */
  async keuze(vrager: Asker, trajectId: string, jaar: number): Promise<Doelstap[]> {
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(), vrager);
    const eigenEerst = trajecten.toSorted(
      (a, b) => Number(b.streamId === trajectId) - Number(a.streamId === trajectId),
    );
    const titels = new Map(eigenEerst.map(({ streamId, titel }) => [streamId, titel]));
    const ids = [...titels.keys()];
    const [nu, eerder] = await Promise.all(
      [jaar, jaar - 1].map((een) => this.desk.ask(new VraagProcesverloop(ids, een), vrager)),
    );
    const stappen = [...nu!, ...eerder!].flatMap(({ streamId, id, stap }): Doelstap[] =>
      stap && !stap.ingetrokken
        ? [
            {
              trajectId: streamId,
              stapId: id,
              traject: titels.get(streamId)!,
              naam: stapnaam(stap.gegevens),
            },
          ]
        : [],
    );
    const plaats = new Map(ids.map((id, index) => [id, index]));
    return [...new Map(stappen.map((stap) => [stap.stapId, stap])).values()].sort(
      (a, b) => plaats.get(a.trajectId)! - plaats.get(b.trajectId)!,
    );
  }
}
