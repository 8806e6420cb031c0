import type { Asker } from '../../access/asker.js';
import { Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagAlleTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import type { Option } from '../form/fields.js';
import type { Frame, Scene } from '../form/scene.js';
import { fromAddress, type PageRequest } from '../page-request.js';
import { yearAddress } from '../addresses.js';
import type { OutlineTree } from './outline-tree.js';
import { YearPage } from './year-page.service.js';
import { Jaar } from './parameters.js';

export interface AtNewNode {
  readonly jaar: number;
  /** Id of the node under which it was asked for; '' for the report itself. */
  readonly onder: string;
  /** Id of the traject that was chosen already. */
  readonly gekozen: string;
}

export interface AroundNewNode {
  readonly boom: OutlineTree;
}

/** Something new gets its place in a year. */
@Injectable()
export class NewNodeScene implements Scene<AtNewNode, AroundNewNode> {
  static readonly shows: readonly string[] = ['onderdelen', 'procesverloop', 'jaartabel'];

  constructor(
    private readonly jaarpagina: YearPage,
    protected readonly desk: QuestionDesk,
  ) {}

  /** @throws NotFoundException for what is no year */
  at(request: PageRequest): AtNewNode {
    return {
      jaar: new Jaar().transform(String(request.params['jaar'])),
      onder: fromAddress(request, 'onder'),
      gekozen: fromAddress(request, 'traject'),
    };
  }

  async around({ jaar }: AtNewNode, vrager: Asker): Promise<AroundNewNode> {
    return { boom: (await this.jaarpagina.stand(vrager, jaar)).boom };
  }

  frame(_around: AroundNewNode, { jaar }: AtNewNode): Frame {
    return { back: yearAddress(jaar), year: jaar, narrow: true };
  }

  after({ jaar }: AtNewNode): string {
    return yearAddress(jaar);
  }

  stream({ jaar }: AtNewNode): string {
    return `werkjaar-${String(jaar)}`;
  }
}

export interface AroundPlacing extends AroundNewNode {
  /** The trajecten that have no place in this year yet. */
  readonly los: readonly Option[];
}

@Injectable()
export class PlacingScene extends NewNodeScene implements Scene<AtNewNode, AroundPlacing> {
  override async around(at: AtNewNode, vrager: Asker): Promise<AroundPlacing> {
    const { boom } = await super.around(at, vrager);
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(), vrager);
    const los = trajecten
      .filter(({ streamId }) => !boom.knoop(streamId))
      .map(({ streamId, titel }) => ({ value: streamId, label: titel }));
    return { boom, los };
  }
}
