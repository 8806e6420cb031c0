import { Module } from '@nestjs/common';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { AskerCookie } from './asker-cookie.js';
import { WhoAsks } from './who-asks.service.js';

/** Who asks, and whether he may. */
@Module({
  imports: [MedewerkersModule],
  providers: [AskerCookie, WhoAsks],
  exports: [AskerCookie, WhoAsks],
})
export class AccessModule {}
