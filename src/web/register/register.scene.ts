import { Injectable, NotFoundException } from '@nestjs/common';
import {
  VraagDelenInLogboek,
  type DeelVanRij,
} from '../../../projections/onderdelen/delen-van.query.js';
import type { Asker } from '../../access/asker.js';
import { sleutel } from '../../domain/staat.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { Frame, Scene } from '../form/scene.js';
import type { PageRequest } from '../page-request.js';
import { naamVanDeel, stroomVan, type AnyRegister, type Hier } from './register.js';
import { RegisterSource } from './register-source.service.js';

export interface InRegister {
  readonly register: AnyRegister;
  /** '' where a new part is made. */
  readonly id: string;
}

/** What stands around a form of a register; `rij` is the part that it is about. */
export interface BijDeel extends Hier {
  readonly rij: DeelVanRij | undefined;
}

/** A register and its parts: where its forms stand. */
@Injectable()
export class RegisterScene implements Scene<InRegister, BijDeel> {
  /** The parts are folded when asked, so that the revisions are those of the log: no read model can be behind. */
  static readonly shows: readonly string[] = [];

  constructor(
    private readonly desk: QuestionDesk,
    private readonly bron: RegisterSource,
  ) {}

  at(request: PageRequest): InRegister {
    return { register: this.bron.van(request), id: String(request.params['id'] ?? '') };
  }

  async around({ register, id }: InRegister, vrager: Asker): Promise<BijDeel> {
    const { categorie, vanId, soort } = register;
    const rijen = await this.desk.ask(new VraagDelenInLogboek(categorie, vanId), vrager);
    const hier = await this.bron.hier(vrager, rijen, this.bron.vandaag());
    const rij = hier.rijen.find(({ key }) => key === sleutel(soort, id));
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
