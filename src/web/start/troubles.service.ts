import { Injectable } from '@nestjs/common';
import { BEHEREN, isAllowed } from '../../access/rights.js';
import type { Vrager } from '../../access/asker.js';
import { KeptExports } from '../../exports/kept-exports.service.js';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';

/** What is wrong with the running of it, for who may mend that; in Dutch, a sentence each. */
@Injectable()
export class Troubles {
  constructor(private readonly exports: KeptExports) {}

  for(vrager: Vrager): readonly string[] {
    const { trouble } = this.exports;
    if (!trouble || !isAllowed(vrager, BEHEREN)) return [];
    return [
      `De automatische export lukt niet sinds ${ogenblikInWoorden(trouble.since.toISOString())}: ${trouble.why}`,
    ];
  }
}
