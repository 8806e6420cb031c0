import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { VraagDelenVan, type DeelVanRij } from '../../../projections/onderdelen/delen-van.query.js';
import {
  VraagOnderdelen,
  type Toestand,
} from '../../../projections/onderdelen/onderdelen.query.js';
import type { Bladzijde } from '../../../projections/projection.js';
import type { Asker } from '../../access/asker.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { deelsoort } from '../../domain/aggregaten.js';
import type { Dag } from '../../domain/dag.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { VraagMedewerkers } from '../../questions/medewerkers.query.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { Dagstand } from '../verslag/as-of-choice.view.js';
import { idsIn, naamVanDeel, REGISTERS, type AnyRegister, type Hier } from './register.js';

/** Which part of a register's list a page shows. */
export interface Lijstkeuze {
  readonly ingetrokken: boolean;
  readonly toestand?: Toestand | undefined;
  readonly bladzijde: Bladzijde;
  readonly asOf?: Dagstand | undefined;
}

export interface Lijst {
  readonly rijen: readonly DeelVanRij[];
  readonly totaal: number;
}

/** What the pages of registers show. */
@Injectable()
export class RegisterSource {
  constructor(
    private readonly desk: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGISTERS) private readonly registers: readonly AnyRegister[],
  ) {}

  /** The register of an address. */
  van({ path }: Request): AnyRegister {
    return this.registers.find(({ pad }) => `${path}/`.startsWith(`/${pad}/`))!;
  }

  /** Today in Europe/Brussels. */
  vandaag(): Dag {
    return vandaagInBrussel(this.clock());
  }

  /** A page of a register, by name. */
  async lijst(vrager: Asker, register: AnyRegister, welke: Lijstkeuze): Promise<Lijst> {
    const { ingetrokken, toestand, bladzijde, asOf } = welke;
    const { categorie, vanId, soort } = register;
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    const keuze = {
      ...{ categorie, vanId, soort, ingetrokken },
      ...(toestand ? { toestand: { is: toestand, dag: asOf?.dag ?? this.vandaag() } } : {}),
      ...(deelsoort(soort)?.persoon ? { personen: personen.map(({ id }) => id) } : {}),
    };
    const { rijen, totaal } = await this.desk.ask(
      new VraagOnderdelen(keuze, bladzijde, asOf),
      vrager,
    );
    return { rijen: rijen as unknown as DeelVanRij[], totaal };
  }

  /** One part, now or as it stood; undefined where it is not there (then). */
  async deel(
    vrager: Asker,
    { categorie, vanId, soort }: AnyRegister,
    id: string,
    asOf?: Dagstand,
  ): Promise<DeelVanRij | undefined> {
    const vraag = new VraagDelenVan(categorie, vanId, { soort, ids: [id] }, asOf);
    return (await this.desk.ask(vraag, vrager))[0];
  }

  /** These parts with what they name. */
  async met(
    vrager: Asker,
    { categorie, vanId }: AnyRegister,
    rijen: readonly DeelVanRij[],
    asOf?: Dagstand,
  ): Promise<Hier> {
    const eigen = new Set(rijen.map(({ deel }) => deel.id));
    const ids = [...new Set(rijen.flatMap(({ deel }) => idsIn(deel)))].filter(
      (id) => !eigen.has(id),
    );
    const genoemd = ids.length
      ? await this.desk.ask(new VraagDelenVan(categorie, vanId, { ids }, asOf), vrager)
      : [];
    return this.hier(vrager, [...rijen, ...genoemd], asOf?.dag ?? this.vandaag());
  }

  /** @param dag the day that is shown */
  async hier(vrager: Asker, rijen: readonly DeelVanRij[], dag: Dag): Promise<Hier> {
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    const hier = { rijen, personen, dag };
    const namen = new Map(personen.map(({ id, naam }) => [id, naam]));
    const delen = new Map(rijen.map(({ deel }) => [deel.id, deel]));
    const naamBijId = (id: string): string | undefined => {
      const deel = delen.get(id);
      return namen.get(id) ?? (deel && naamVanDeel(deel, { ...hier, naamBijId }));
    };
    return { ...hier, naamBijId };
  }
}
