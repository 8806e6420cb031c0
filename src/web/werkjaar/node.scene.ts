import type { Asker } from '../../access/asker.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { sleutel } from '../../domain/staat.js';
import type { Frame, Scene } from '../form/scene.js';
import type { FormFaults } from '../form/errors.view.js';
import type { PageRequest } from '../page-request.js';
import { yearAddress } from '../addresses.js';
import type { OutlineTree, Knooprij } from './outline-tree.js';
import { YearPage } from './year-page.service.js';
import { Plek } from './parameters.js';

export interface AtNode {
  readonly jaar: number;
  /** Of the node. */
  readonly id: string;
}

export interface AroundNode {
  readonly boom: OutlineTree;
  readonly knoop: Knooprij;
}

/** One node of a year's report. */
@Injectable()
export class NodeScene implements Scene<AtNode, AroundNode> {
  static readonly shows: readonly string[] = ['onderdelen', 'procesverloop', 'jaartabel'];

  constructor(protected readonly jaarpagina: YearPage) {}

  /** @throws NotFoundException for what is no year or no id */
  at({ params }: PageRequest): AtNode {
    return new Plek().transform(params as { jaar: string; id: string });
  }

  async around({ jaar, id }: AtNode, vrager: Asker): Promise<AroundNode> {
    const { boom } = await this.jaarpagina.stand(vrager, jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    return { boom, knoop };
  }

  frame(_around: AroundNode, { jaar }: AtNode): Frame {
    return { back: yearAddress(jaar), year: jaar, narrow: true };
  }

  after({ jaar }: AtNode): string {
    return yearAddress(jaar);
  }

  stream({ jaar }: AtNode): string {
    return `werkjaar-${String(jaar)}`;
  }

  part({ id }: AtNode): string {
    return sleutel('KNOOP', id);
  }
}

/** A node of which something is done at once: what is wrong is said on the page of the year. */
@Injectable()
export class NodeAtOnceScene extends NodeScene {
  refused(request: PageRequest, { jaar }: AtNode, wrong: FormFaults): Promise<string> {
    return this.jaarpagina.toon(request, jaar, wrong);
  }
}
