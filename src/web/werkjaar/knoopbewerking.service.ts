import { Injectable, NotFoundException, type Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { een, type Invoer } from '../formulier/invoer.js';
import type { Uitslag } from '../formulier/loket.js';
import type { Verzoek } from '../verzoek.js';
import type { Boom, Knooprij } from './boom.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Knoopformulieren, type Ingevuld, type Knoopformulier } from './knoopformulier.service.js';
import type { Knoopplek } from './parameters.js';

/** What a form does to a node of a year. */
export interface Knoopbewerking {
  readonly klasse: Type<object>;
  /** @param waarden what stands in its fields, hidden ones too */
  formulier(boom: Boom, knoop: Knooprij, waarden: Invoer): Knoopformulier;
  /** What stands in them at first. */
  begin(knoop: Knooprij): Invoer;
  /** Of the command, beside the year and the node. */
  velden(waarden: Invoer): object;
}

/** A form that was handed in: what came of it, and the form as it stands after that. */
export interface Gestuurd {
  readonly knoop: Knooprij;
  readonly uitslag: Uitslag;
  readonly formulier: Knoopformulier;
  readonly ingevuld: Ingevuld;
}

/** The walk of every form about a node: it is looked up, shown, handed in, and shown again where that failed. */
@Injectable()
export class Knoopbewerkingen {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly formulieren: Knoopformulieren,
  ) {}

  /** @throws NotFoundException where the year or the node is not there */
  async knoop({ jaar, id }: Knoopplek): Promise<{ boom: Boom; knoop: Knooprij }> {
    const { boom } = await this.jaarpagina.stand(jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    return { boom, knoop };
  }

  async vraag(verzoek: Verzoek, plek: Knoopplek, wat: Knoopbewerking): Promise<string> {
    const { boom, knoop } = await this.knoop(plek);
    const waarden = wat.begin(knoop);
    const formulier = wat.formulier(boom, knoop, waarden);
    return this.formulieren.toon(verzoek, formulier, { commandId: randomUUID(), waarden });
  }

  async stuur(
    { verzoek, antwoord }: { verzoek: Verzoek; antwoord: Response },
    plek: Knoopplek,
    wat: Knoopbewerking,
  ): Promise<Gestuurd> {
    const waarden = verzoek.body as Invoer;
    const commandId = een(waarden, 'commandId');
    const velden = { ...plek, ...wat.velden(waarden) };
    const van = { verzoek, antwoord, commandId };
    const uitslag = await this.formulieren.stuur(van, wat.klasse, velden);
    const { boom, knoop } = await this.knoop(plek);
    const formulier = wat.formulier(boom, knoop, waarden);
    return { knoop, uitslag, formulier, ingevuld: { commandId, waarden } };
  }

  verder(
    van: { verzoek: Verzoek; antwoord: Response },
    { uitslag, formulier, ingevuld }: Gestuurd,
  ): Promise<string | undefined> {
    return this.formulieren.verder(van, uitslag, formulier, ingevuld);
  }
}
