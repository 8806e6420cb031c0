import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { exhaustMap, Subscription, timer } from 'rxjs';
import { Drafts } from './drafts.service.js';

/** A command line is done by then, and has nothing to tidy. */
const FIRST_MS = 60_000;
const EACH_MS = 6 * 60 * 60 * 1000;

/** Removes drafts that nobody came back to: a minute after the start, and a few times a day. */
@Injectable()
export class DraftExpiry implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('drafts');
  private looking = new Subscription();
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly drafts: Drafts) {}

  onModuleInit(): void {
    this.looking = timer(FIRST_MS, EACH_MS)
      .pipe(exhaustMap(() => (this.turn = this.guarded())))
      .subscribe();
  }

  async onModuleDestroy(): Promise<void> {
    this.looking.unsubscribe();
    await this.turn;
  }

  private async guarded(): Promise<void> {
    try {
      await this.drafts.expire();
    } catch (error) {
      this.logger.warn(`Oude onbewaarde teksten opruimen lukte nog niet: ${String(error)}`);
    }
  }
}
