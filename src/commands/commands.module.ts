import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Balie } from './balie.js';
import { KLOK } from './klok.js';
import { OPDRACHTEN } from './opdrachten.js';
import { StreamStore } from './stream-store.js';

/** The road from command to appended event. What a user can do stands in `opdrachten.ts`. */
@Module({
  imports: [CqrsModule],
  providers: [
    { provide: KLOK, useValue: () => new Date() },
    StreamStore,
    Balie,
    ...OPDRACHTEN.map(({ handler }) => handler),
  ],
  exports: [Balie, StreamStore, KLOK],
})
export class CommandsModule {}
