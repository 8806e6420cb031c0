import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Iedereen } from '../access/access.guard.js';
import { ReadinessService } from './readiness.service.js';

/** For what watches over the process: no names, nobody's words, no error messages, so anybody may ask. */
@Iedereen()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

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
    response.status(readiness.klaar ? 200 : 503).json(readiness);
  }
}
