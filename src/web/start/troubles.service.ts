import { Injectable } from '@nestjs/common';
import { BEHEREN, isAllowed } from '../../access/rights.js';
import type { Asker } from '../../access/asker.js';
import { KeptExports } from '../../exports/kept-exports.service.js';
import { ClockGuard } from '../../event-log/clock-guard.js';
import { LogUnavailable } from '../../event-log/event-log-errors.js';
import { klokInWoorden, langStil } from '../../wording/klok.js';
import { ogenblikInWoorden } from '../../wording/ogenblik.js';

/** What is wrong with the running of it, for who may mend that; in Dutch, a sentence each. */
@Injectable()
export class Troubles {
  constructor(
    private readonly exports: KeptExports,
    private readonly clock: ClockGuard,
  ) {}

  async for(vrager: Asker): Promise<readonly string[]> {
    if (!isAllowed(vrager, BEHEREN)) return [];
    const { trouble } = this.exports;
    const failed = trouble && ogenblikInWoorden(trouble.since.toISOString());
    return [
      ...(trouble && failed
        ? [`De automatische export lukt niet sinds ${failed}: ${trouble.why}`]
        : []),
      ...(await this.ofClock()),
    ];
  }

  /** Whatever does not answer is told elsewhere. */
  private async ofClock(): Promise<readonly string[]> {
    try {
      const [doubt, gap] = [await this.clock.doubt(), await this.clock.gap()];
      if (doubt)
        return [
          `${klokInWoorden(doubt)} Er wordt nu niets bewaard. Zet de klok van de server juist.`,
        ];
      return gap ? [`${langStil(gap)}. Kijk na of de klok van de server klopt.`] : [];
    } catch (error) {
      if (error instanceof LogUnavailable) return [];
      throw error;
    }
  }
}
