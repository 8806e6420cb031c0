/** Many people at once who start trajecten over HTTP, and what each of them was told. */
import { randomUUID } from 'node:crypto';
import type { Served } from './program.js';

export class Belasting {
  /** Ids of trajecten of which the server said that they are recorded. */
  readonly bevestigd: string[] = [];
  /** Requests that ended without any answer although somebody listened: never right. */
  readonly afgebroken: string[] = [];
  /** Answers that are neither a success nor 'come back later'. */
  readonly vreemd: string[] = [];
  private readonly mensen: Promise<void>[] = [];
  private genoeg = false;

  private constructor(
    private readonly adres: string,
    private readonly cookie: string,
  ) {}

  static async op({ adres, aangemeld }: Served, mensen = 8): Promise<Belasting> {
    const belasting = new Belasting(adres, await aangemeld());
    for (let n = 0; n < mensen; n += 1) belasting.mensen.push(belasting.werk());
    return belasting;
  }

  /** Asks nothing new and waits for the last answers. */
  async stop(): Promise<void> {
    this.genoeg = true;
    await this.klaar();
  }

  /** When everybody was told to come back later, or found nobody. */
  async klaar(): Promise<void> {
    await Promise.all(this.mensen);
  }

  private async werk(): Promise<void> {
    while (!this.genoeg && (await this.start()));
  }

  /** @returns whether it makes sense to go on */
  private async start(): Promise<boolean> {
    const trajectId = randomUUID();
    try {
      const antwoord = await fetch(`${this.adres}/api/commands/StartTraject`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie },
        body: JSON.stringify({ trajectId, titel: `Traject ${trajectId}`, soort: 'PROEFTUIN' }),
      });
      const tekst = await antwoord.text();
      if (antwoord.status === 503 && antwoord.headers.has('retry-after')) return false;
      if (antwoord.status === 201) this.bevestigd.push(trajectId);
      else this.vreemd.push(`${antwoord.status} ${tekst}`);
      return antwoord.status === 201;
    } catch (error) {
      const { code = String(error) } = (error as { cause?: { code?: string } }).cause ?? {};
      if (code !== 'ECONNREFUSED') this.afgebroken.push(code);
      return false;
    }
  }
}

/** Ids of the trajecten that the read models show, page after page: a quick machine makes more than one page of them. */
export async function trajectenOp({ adres, aangemeld }: Served): Promise<Set<string>> {
  const headers = { cookie: await aangemeld() };
  const ids = new Set<string>();
  for (let next: string | undefined = '/api/trajecten?limiet=1000'; next !== undefined;) {
    const antwoord: Response = await fetch(`${adres}${next}`, { headers });
    for (const { streamId } of (await antwoord.json()) as { streamId: string }[]) ids.add(streamId);
    next = /^<([^>]+)>; rel="next"$/u.exec(antwoord.headers.get('link') ?? '')?.[1];
  }
  return ids;
}
