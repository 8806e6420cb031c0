import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { AccessGuard } from './access.guard.js';
import { AskerCookie } from './asker-cookie.js';
import { WhoAsks } from './who-asks.service.js';

/** Who asks, and whether he may: in front of every route. */
@Global()
@Module({
  imports: [MedewerkersModule],
  providers: [AskerCookie, WhoAsks, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AskerCookie, WhoAsks],
})
export class AccessModule {}
