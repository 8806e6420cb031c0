import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Iedereen } from '../access/access.guard.js';
import { KeptExports } from '../exports/kept-exports.service.js';
import { type Readiness, ReadinessService } from './readiness.service.js';

export interface ReadyAnswer extends Readiness {
  /** What somebody must look at while it serves all the same: 'export' where the last regular one failed. */
  readonly aandacht: readonly string[];
}

/** Seconds. */
const RETRY_AFTER = '10';

/** For what watches over the process: no names, nobody's words, no error messages, so anybody may ask. */
@Iedereen()
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: ReadinessService,
    private readonly exports: KeptExports,
  ) {}

  /** 200 as long as the process answers at all: restart it when it does not. */
  @Get('live')
  @Header('cache-control', 'no-store')
  live(): object {
    return { leeft: true };
  }

  /** 200, or 503 with what is not in order: send it no visitors, but a restart mends nothing. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res() response: Response): Promise<void> {
    const readiness = await this.readiness.look();
    if (!readiness.klaar) response.setHeader('Retry-After', RETRY_AFTER);
    const aandacht = this.exports.trouble ? ['export'] : [];
    const answer: ReadyAnswer = { ...readiness, aandacht };
    response.status(readiness.klaar ? 200 : 503).json(answer);
  }
}
