import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { exhaustMap, Subscription, timer } from 'rxjs';
import { Attempts } from './attempts.service.js';

const FIRST_MS = 60 * 1000;
const EACH_MS = 6 * 60 * 60 * 1000;

/** Removes counts of guesses that are over: a minute after the start, and a few times a day. */
@Injectable()
export class AccountsExpiry implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('accounts');
  private looking = new Subscription();
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly attempts: Attempts) {}

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
      await this.attempts.expire();
    } catch (error) {
      this.logger.warn(
        `Oude tellingen van aanmeldpogingen opruimen lukte nog niet: ${String(error)}`,
      );
    }
  }
}
