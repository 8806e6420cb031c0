import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CommandDesk } from './command-desk.js';
import { CLOCK } from './clock.js';
import { KnownStreams } from './known-streams.js';
import { COMMAND_LIST } from './command-list.js';
import { StreamStore } from './stream-store.js';

/** The road from command to appended event. What a user can do stands in `command-list.ts`. */
@Module({
  imports: [CqrsModule],
  providers: [
    { provide: CLOCK, useValue: () => new Date() },
    KnownStreams,
    StreamStore,
    CommandDesk,
    ...COMMAND_LIST.map(({ handler }) => handler),
  ],
  exports: [CommandDesk, CLOCK],
})
export class CommandsModule {}
