import { Injectable, Optional, type Type } from '@nestjs/common';
import { QueryBus, type Query } from '@nestjs/cqrs';
import { NotAllowed } from '../access/not-allowed.js';
import { isAllowed } from '../access/rights.js';
import type { Asker } from '../access/asker.js';
import type { Rol } from '../domain/rol.js';
import { KeptAnswers } from './kept-answers.service.js';
import { QUESTIONS } from './question-list.js';

const MAG = new Map<unknown, readonly Rol[]>(QUESTIONS.map(({ vraag, mag }) => [vraag, mag]));

/** The desk where every door puts its questions: answered where the list says that who asks may know. */
@Injectable()
export class QuestionDesk {
  constructor(
    private readonly bus: QueryBus,
    @Optional() private readonly kept?: KeptAnswers,
  ) {}

  /** @throws NotAllowed; a question that is in no list is refused to all */
  async ask<R>(vraag: Query<R>, vrager: Asker): Promise<R> {
    const mag = MAG.get(vraag.constructor) ?? [];
    if (!isAllowed(vrager, mag)) throw new NotAllowed(mag);
    const read = (): Promise<R> => this.bus.execute(vraag);
    return this.kept ? this.kept.answer(vraag, read) : read();
  }

  /** Whether he may put a question of this kind: for what is shown beside what he asked for. */
  isFor(vraag: Type<Query<unknown>>, vrager: Asker): boolean {
    return isAllowed(vrager, MAG.get(vraag) ?? []);
  }
}
