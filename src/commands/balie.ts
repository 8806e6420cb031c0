import { Injectable, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Antwoord } from './antwoord.js';
import type { Envelop } from './envelop.js';
import { maakOpdracht } from './invoer.js';

/** The desk where every door hands in its commands: loose fields in, an answer out. */
@Injectable()
export class Balie {
  constructor(private readonly bus: CommandBus) {}

  /** @throws LogUnavailable when the log does not answer: nothing is known, hand in the same envelope again */
  stuur<C extends object>(klasse: Type<C>, velden: object, envelop: Envelop): Promise<Antwoord> {
    const opdracht = maakOpdracht(klasse, velden, envelop.bron?.soort === 'FORMULIER');
    if (opdracht instanceof Array)
      return Promise.resolve({ uitkomst: 'ongeldig', fouten: opdracht });
    envelop.attachTo(opdracht);
    return this.bus.execute<object, Antwoord>(opdracht);
  }
}
