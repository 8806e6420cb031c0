import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MedewerkersModule } from '../medewerkers/medewerkers.module.js';
import { AccessGuard } from './access.guard.js';
import { ExamplePerson } from './example-person.js';
import { Pace } from './pace.service.js';
import { SessionCookie } from './session-cookie.js';
import { WaysIn, WhoAsks } from './who-asks.service.js';

/** Who asks, and whether he may: in front of every route. */
@Global()
@Module({
  imports: [AccountsModule, MedewerkersModule],
  providers: [
    ExamplePerson,
    Pace,
    SessionCookie,
    WaysIn,
    WhoAsks,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [ExamplePerson, SessionCookie, WhoAsks],
})
export class AccessModule {}
