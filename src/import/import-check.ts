import { Inject, Injectable } from '@nestjs/common';
import type { Asker } from '../access/asker.js';
import { CLOCK, type Clock } from '../commands/clock.js';
import type { DomainEvent, Feit } from '../domain/aggregate.js';
import { vandaagInBrussel } from '../domain/kalender.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { ImportLedger, type Stand } from './ledger.js';
import type { ImportPlan } from './plan/plan.js';
import { refuseAny } from './refused.js';
import { rehearse } from './rehearsal.js';

/** What an import would be refused for, before anything is sent. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly ledger: ImportLedger,
    private readonly questions: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * How far the file is in its year; what this does not refuse is carried out whole.
   * @throws ImportRefused as `ImportLedger.check` does, or with every line that cannot be imported
   */
  async check(plan: ImportPlan, vrager: Asker): Promise<Stand> {
    const stand = await this.ledger.check(plan, vrager);
    if (stand === 'volledig') return stand;
    const vandaag = vandaagInBrussel(this.clock());
    const streams = {
      factsOf: <E extends DomainEvent>(name: string): Promise<Feit<E>[]> =>
        this.questions.ask(new VraagFeiten<E>(name), vrager),
    };
    refuseAny(await rehearse(plan, { streams, vandaag, opens: stand === 'nieuw' }));
    return stand;
  }
}
