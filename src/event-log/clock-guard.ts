/** Whether the clock can be right: nothing is appended while it cannot, for a time of registration is for ever (docs/decisions/0026). */
import { uptime } from 'node:os';
import type { ClockMarks } from './clock-marks.js';
import type { EventLog } from './event-log.js';

export interface SystemClock {
  readonly wall: () => Date;
  /** Milliseconds since the machine started, those in which it slept too; nobody can set it. */
  readonly uptimeMs: () => number;
}

const SYSTEM_CLOCK: SystemClock = {
  wall: () => new Date(),
  uptimeMs: () => uptime() * 1000,
};

export type ClockDoubt =
  /** It stands before the last event's registration. */
  | { readonly why: 'voor-laatste'; readonly at: Date; readonly last: Date }
  /** It was set while this process ran; `ms` forward, or back where it is negative. */
  | { readonly why: 'versprongen'; readonly at: Date; readonly ms: number };

/** Nothing was appended: the clock cannot be right. */
export class ClockDoubted extends Error {
  override readonly name = 'ClockDoubted';
  constructor(readonly doubt: ClockDoubt) {
    super(`the clock is doubted: ${doubt.why}`);
  }
}

const MOST_BEHIND_MS = 60_000;
const MOST_JUMP_MS = 5 * 60_000;
/** How long the last event's registration need not be asked again. */
const FRESH_MS = 1000;
/** Between two looks a clock that nobody sets differs no more: a second, and a thousandth of the time. */
const SLACK_MS = 1000;
const SLACK_SHARE = 0.001;

export class ClockGuard {
  private before: { readonly wall: number; readonly up: number };
  /** How far it was set since this process looked first, or since somebody said that it is right. */
  private jumpedMs = 0;
  private said = 0;
  private last: { readonly at: Date | null; readonly up: number } | undefined;

  constructor(
    private readonly log: Pick<EventLog, 'lastRegisteredAt'>,
    private readonly marks: ClockMarks,
    readonly clock = SYSTEM_CLOCK,
  ) {
    this.before = this.now();
  }

  /** Before the first question. */
  async begin(): Promise<void> {
    this.said = (await this.marks.read()).said;
  }

  /** @throws ClockDoubted; LogUnavailable */
  async require(): Promise<void> {
    const doubt = await this.doubt();
    if (doubt) throw new ClockDoubted(doubt);
  }

  /** Undefined where nothing speaks against the clock, or somebody said that it is right. @throws LogUnavailable */
  async doubt(): Promise<ClockDoubt | undefined> {
    this.look();
    const last = await this.lastRegistration();
    if (!this.isJumped && !this.isBefore(last)) return undefined;
    const { said, saidUpTo } = await this.marks.read();
    if (said !== this.said) {
      this.said = said;
      this.jumpedMs = 0;
    }
    const at = this.clock.wall();
    if (this.isJumped) return { why: 'versprongen', at, ms: this.jumpedMs };
    if (!last || !this.isBefore(last) || (saidUpTo && last <= saidUpTo)) return undefined;
    return { why: 'voor-laatste', at, last };
  }

  /** Since when nothing was heard of this log, where that was so long ago that somebody must look at the clock. */
  async gap(): Promise<Date | undefined> {
    return (await this.marks.read()).gapFrom ?? undefined;
  }

  /** Notes that a server lives. */
  async alive(): Promise<void> {
    if (!(await this.doubt()))
      await this.marks.alive(this.clock.wall(), await this.log.lastRegisteredAt());
  }

  /** Somebody looked, and says that it is right as it stands; for every process of this log. */
  async isRight(): Promise<void> {
    await this.marks.say(await this.log.lastRegisteredAt());
  }

  private get isJumped(): boolean {
    return Math.abs(this.jumpedMs) > MOST_JUMP_MS;
  }

  private isBefore(last: Date | null): boolean {
    return last !== null && last.getTime() - this.clock.wall().getTime() > MOST_BEHIND_MS;
  }

  private look(): void {
    const now = this.now();
    const passed = now.up - this.before.up;
    const step = now.wall - this.before.wall - passed;
    if (Math.abs(step) > SLACK_MS + SLACK_SHARE * passed) this.jumpedMs += step;
    this.before = now;
  }

  private now(): { readonly wall: number; readonly up: number } {
    return { wall: this.clock.wall().getTime(), up: this.clock.uptimeMs() };
  }

  private async lastRegistration(): Promise<Date | null> {
    const up = this.clock.uptimeMs();
    if (!this.last || up - this.last.up >= FRESH_MS)
      this.last = { at: await this.log.lastRegisteredAt(), up };
    return this.last.at;
  }
}
