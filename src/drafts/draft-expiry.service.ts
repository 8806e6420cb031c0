import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { exhaustMap, Subscription, timer } from 'rxjs';
import { Drafts } from './drafts.service.js';

const EACH_MS = 6 * 60 * 60 * 1000;

/** Removes drafts that nobody came back to: at the start, and a few times a day. */
@Injectable()
export class DraftExpiry implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('drafts');
  private looking = new Subscription();
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly drafts: Drafts) {}

  onModuleInit(): void {
    this.looking = timer(0, EACH_MS)
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
