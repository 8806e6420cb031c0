/**
 * Given facts, when a command, then facts or a refusal.
 *
 * `gegeven(gestart(), gepland(STAP)).als(HoudStap, { stapId: STAP, revisie: 1 }).dan(gehouden(STAP))`
 */
import type { Type } from '@nestjs/common';
import { expect } from '@jest/globals';
import type { Feit } from '../../src/domain/aggregate.js';
import { TrajectOpdracht } from '../../src/domain/traject/traject-opdracht.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import type { Weigeringen, Weigeringscode } from '../../src/domain/weigering.js';
import { WerkjaarOpdracht } from '../../src/domain/werkjaar/werkjaar-opdracht.js';
import { werkjaar, type WerkjaarStaat } from '../../src/domain/werkjaar/werkjaar.js';
import type { LogEvent } from '../../src/domain/aggregaten.js';
import { JAAR, MOESTUIN, nr, opdracht } from './namen.js';
import { vervolg, voerUit, vouw, type Omstandigheden, type Uitkomst } from './uitvoering.js';

/** Loose fields, as a door has them; the traject's id and the werkjaar are those of the examples where left out. */
export type Velden<C> = { readonly [K in keyof C]?: unknown };

/** Each argument is what one command wrote: one fact, or a list of them. `opdracht(1)` is the first one's id. */
export function gegeven(...stukken: readonly (LogEvent | readonly LogEvent[])[]): Gegeven {
  const geschiedenis = stukken.reduce<Feit[]>(
    (feiten, stuk, index) =>
      vervolg(feiten, stuk instanceof Array ? stuk : [stuk], opdracht(index + 1)),
    [],
  );
  return new Gegeven(geschiedenis);
}

class Gegeven {
  constructor(readonly geschiedenis: readonly Feit[]) {}

  als<C extends object>(
    klasse: abstract new () => C,
    velden: Velden<C>,
    omstandigheden: Omstandigheden = {},
  ): Als {
    const soort = klasse as unknown as Type;
    const alle = { ...vanzelf(soort.prototype as object), ...velden };
    return new Als(this.geschiedenis, voerUit(this.geschiedenis, soort, alle, omstandigheden));
  }

  get traject(): TrajectStaat {
    return vouw(traject, this.geschiedenis);
  }

  get werkjaar(): WerkjaarStaat {
    return vouw(werkjaar, this.geschiedenis);
  }
}

function vanzelf(soort: object): object {
  if (soort instanceof TrajectOpdracht) return { trajectId: MOESTUIN };
  return soort instanceof WerkjaarOpdracht ? { jaar: JAAR } : {};
}

class Als {
  constructor(
    private readonly geschiedenis: readonly Feit[],
    private readonly uitkomst: Uitkomst,
  ) {}

  /** Exactly these facts, in this order. */
  dan(...events: readonly LogEvent[]): void {
    expect(this.uitkomst).toEqual({ events });
  }

  danGeweigerd<K extends Weigeringscode>(code: K, feiten?: Partial<Weigeringen[K]>): void {
    expect(this.uitkomst).toEqual({
      weigering: {
        weigering: code,
        feiten: feiten ? expect.objectContaining(feiten) : expect.anything(),
      },
    });
  }

  /** The fields are not what they may be: 'veld: code', every one of them. */
  danOngeldig(...fouten: readonly string[]): void {
    const gevonden = 'fouten' in this.uitkomst ? this.uitkomst.fouten : [];
    expect(gevonden.map(({ veld, code }) => `${veld}: ${code}`).sort()).toEqual([...fouten].sort());
  }

  /** Accepted, whatever it wrote; a next command can follow. Its own id is `opdracht(n)`, n counting on from what was given. */
  danVerder(): Gegeven {
    if (!('events' in this.uitkomst)) throw new Error(JSON.stringify(this.uitkomst));
    const gedaan = new Set(this.geschiedenis.map(({ bij }) => bij.commandId)).size;
    return new Gegeven(vervolg(this.geschiedenis, this.uitkomst.events, opdracht(gedaan + 1)));
  }
}

/** Fields of MaakOngedaan for the nth command of the traject, or of the werkjaar, of the examples. */
export const vanTraject = (n: number) => ({
  aggregaat: 'traject',
  aggregaatId: MOESTUIN,
  commandId: opdracht(n),
});
export const vanWerkjaar = (n: number) => ({
  aggregaat: 'werkjaar',
  aggregaatId: String(JAAR),
  commandId: opdracht(n),
});
export const onbekend = nr(404);
