import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Request } from 'express';
import { VraagDelenVan, type DeelVanRij } from '../../../projections/delen/delen-van.query.js';
import type { Vrager } from '../../access/vrager.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import type { Dag } from '../../domain/dag.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { sleutel } from '../../domain/staat.js';
import { VraagMedewerkers } from '../../questions/medewerkers.query.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { Frame, Scene } from '../form/scene.js';
import type { Dagstand } from '../verslag/as-of.js';
import type { Verzoek } from '../verzoek.js';
import { naamVanDeel, REGISTERS, stroomVan, type AnyRegister, type Hier } from './register.js';

export interface InRegister {
  readonly register: AnyRegister;
  /** '' where a new part is made. */
  readonly id: string;
}

/** What stands around a form of a register; `rij` is the part that it is about. */
export interface BijDeel extends Hier {
  readonly rij: DeelVanRij | undefined;
}

/** A register and its parts: where its forms stand, and what its pages show. */
@Injectable()
export class RegisterScene implements Scene<InRegister, BijDeel> {
  /** The parts are folded when asked: no read model can be behind. */
  static readonly shows: readonly string[] = [];

  constructor(
    private readonly desk: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGISTERS) private readonly registers: readonly AnyRegister[],
  ) {}

  at(request: Verzoek): InRegister {
    return { register: this.van(request), id: String(request.params['id'] ?? '') };
  }

  /** The register of an address. */
  van({ path }: Request): AnyRegister {
    return this.registers.find(({ pad }) => `${path}/`.startsWith(`/${pad}/`))!;
  }

  vandaag(): Dag {
    return vandaagInBrussel(this.clock());
  }

  async hier({ categorie, vanId }: AnyRegister, vrager: Vrager, asOf?: Dagstand): Promise<Hier> {
    const alle = new VraagDelenVan(categorie, vanId, undefined, asOf);
    const rijen = await this.desk.ask(alle, vrager);
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    const hier = { rijen, personen, dag: asOf?.dag ?? this.vandaag() };
    const namen = new Map(personen.map(({ id, naam }) => [id, naam]));
    const naamBijId = (id: string): string | undefined => {
      const deel = rijen.find((rij) => rij.deel.id === id)?.deel;
      return namen.get(id) ?? (deel && naamVanDeel(deel, { ...hier, naamBijId }));
    };
    return { ...hier, naamBijId };
  }

  async around({ register, id }: InRegister, vrager: Vrager): Promise<BijDeel> {
    const hier = await this.hier(register, vrager);
    const rij = hier.rijen.find(({ key }) => key === sleutel(register.soort, id));
    if (id && !rij) throw new NotFoundException();
    return { ...hier, rij };
  }

  frame(around: BijDeel, at: InRegister): Frame {
    const above = around.rij ? naamVanDeel(around.rij.deel, around) : at.register.titel;
    return { back: this.after(at), above };
  }

  after({ register, id }: InRegister): string {
    return id ? `/${register.pad}/${id}` : `/${register.pad}`;
  }

  stream({ register }: InRegister): string {
    return stroomVan(register);
  }

  part({ register, id }: InRegister): string | undefined {
    return id ? sleutel(register.soort, id) : undefined;
  }
}
