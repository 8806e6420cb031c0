import type { Asker } from '../../access/asker.js';
import { Injectable } from '@nestjs/common';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import type { Dag } from '../../domain/dag.js';
import type { Frame, Scene } from '../form/scene.js';
import { yearFromAddress, fromAddress, type PageRequest } from '../page-request.js';
import { trajectAddress } from '../addresses.js';
import type { Doelstap } from './step-links.service.js';
import { TrajectSource, type Stand } from './traject-source.service.js';

export interface AtTraject {
  readonly trajectId: string;
  /** The year that was asked for, else this one. */
  readonly jaar: number;
  readonly gevraagd: number | undefined;
  /** Id of the part that is changed, or '<SOORT>/<id>'; '' where a new one is made. */
  readonly deel: string;
  readonly vandaag: Dag;
  /** Begin with the text that the program proposes. */
  readonly voorstel: boolean;
}

/** What is read of it. */
export interface AroundTraject {
  readonly stand: Stand;
  readonly traject: TrajectRij | undefined;
}

/** A traject in a year: where nearly all of its forms stand. */
@Injectable()
export class TrajectScene implements Scene<AtTraject, AroundTraject> {
  static readonly shows: readonly string[] = ['onderdelen', 'procesverloop', 'jaartabel'];

  constructor(protected readonly bron: TrajectSource) {}

  at(request: PageRequest): AtTraject {
    const vandaag = this.bron.vandaag();
    const gevraagd = yearFromAddress(request);
    return {
      trajectId: String(request.params['trajectId']),
      jaar: gevraagd ?? Number(vandaag.slice(0, 4)),
      ...{ gevraagd, vandaag },
      deel: fromAddress(request, 'deel'),
      voorstel: fromAddress(request, 'voorstel') === '1',
    };
  }

  async around({ trajectId, gevraagd }: AtTraject, vrager: Asker): Promise<AroundTraject> {
    const stand = await this.bron.standVoorFormulier(vrager, trajectId, gevraagd);
    return { stand, traject: stand.traject };
  }

  frame({ stand: { trajectId, jaar, traject } }: AroundTraject, { deel }: AtTraject): Frame {
    return {
      back: trajectAddress(trajectId, jaar),
      query: { jaar: String(jaar), deel },
      year: jaar,
      above: traject?.titel,
    };
  }

  after({ trajectId, jaar }: AtTraject): string {
    return trajectAddress(trajectId, jaar);
  }

  stream({ trajectId }: AtTraject): string {
    return `traject-${trajectId}`;
  }

  part({ deel }: AtTraject): string | undefined {
    return deel.includes('/') ? deel : undefined;
  }
}

export interface AroundSteps extends AroundTraject {
  readonly doelen: readonly Doelstap[];
}

/** The same, with the steps of all trajecten to choose from; without the one that the form is about. */
@Injectable()
export class StepsScene extends TrajectScene implements Scene<AtTraject, AroundSteps> {
  override async around(at: AtTraject, vrager: Asker): Promise<AroundSteps> {
    const around = await super.around(at, vrager);
    const steps = await this.bron.doelstappen(vrager, around.stand);
    return { ...around, doelen: steps.filter(({ stapId }) => stapId !== at.deel) };
  }
}
