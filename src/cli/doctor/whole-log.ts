/** `--volledig`: every event is read, as it lies there and with its texts opened. */
import { EventInvalid, EventTooNew } from '../../event-log/codec-errors.js';
import { decode } from '../../event-log/codec.js';
import { Contiguity } from '../../event-log/contiguity.js';
import { LogDamaged } from '../../event-log/event-log-errors.js';
import type { Checkpoint, EventLog, RecordedEvent } from '../../event-log/event-log.js';
import { isProbe } from '../../event-log/probe.js';
import { TextUnreadable } from '../../event-log/sealing/sealing-errors.js';
import type { Application } from '../../application.js';
import { finding, type Finding } from './finding.js';

const PAGE = 500;

export async function wholeLog({ log }: Application): Promise<Finding[]> {
  const looked = new Looked(log.sealed);
  try {
    const head = await log.head();
    let after: Checkpoint | null = null;
    for (let atHead = false; !atHead;) {
      const page = await log.readAll(after, PAGE);
      for (const event of page.events) looked.at(event);
      ({ atHead, checkpoint: after } = page);
    }
    looked.contiguity.ends(head);
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    return [finding(`Logboek gelezen: ${looked.count()}`, true, error.message)];
  }
  return looked.findings();
}

class Looked {
  readonly contiguity: Contiguity;
  private readonly wrong: string[] = [];
  private newer = 0;

  constructor(log: EventLog) {
    this.contiguity = new Contiguity(log);
  }

  /** @throws LogDamaged */
  at(event: RecordedEvent): void {
    this.contiguity.follows(event);
    if (isProbe(event)) return;
    try {
      decode(event);
    } catch (error) {
      if (error instanceof EventTooNew) this.newer += 1;
      else if (error instanceof TextUnreadable || error instanceof EventInvalid)
        this.wrong.push(error.message);
      else throw error;
    }
  }

  count(): string {
    const { events, streams } = this.contiguity;
    return `${String(events)} gebeurtenissen in ${String(streams)} stromen`;
  }

  findings(): Finding[] {
    const bad = this.wrong.length;
    const newer: Finding = {
      line: `${String(this.newer)} gebeurtenissen zijn van een nieuwere versie van Trajectboek: die zijn niet nagekeken`,
      isRemark: true,
    };
    return [
      finding(
        `Logboek gelezen: ${this.count()}`,
        bad > 0,
        `${String(bad)} daarvan zijn beschadigd, als eerste: ${this.wrong[0] ?? ''}`,
      ),
      ...(this.newer > 0 ? [newer] : []),
    ];
  }
}
