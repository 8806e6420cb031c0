import { Injectable, type CanActivate } from '@nestjs/common';
import { NotMadeYet } from '../../projections/not-made-yet.js';
import { ProjectionRunner } from '../../projections/runner.js';

/** A program cannot be told beside its answer that rows are still being made: it is told to come back. */
@Injectable()
export class MadeGuard implements CanActivate {
  constructor(private readonly runner: ProjectionRunner) {}

  /** @throws NotMadeYet */
  async canActivate(): Promise<boolean> {
    if ((await this.runner.unmade()).length > 0) throw new NotMadeYet();
    return true;
  }
}
