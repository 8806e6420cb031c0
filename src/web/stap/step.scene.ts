import { Inject, Injectable } from '@nestjs/common';
import type { Asker } from '../../access/asker.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import type { Dag } from '../../domain/dag.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import type { Frame, Scene } from '../form/scene.js';
import { single, type FormInput } from '../form/input.js';
import { yearFromAddress, fromAddress, type PageRequest } from '../page-request.js';
import { NEW_STEP, newStepAddress, trajectAddress, TRAJECTEN } from '../addresses.js';
import { StapGegevensBron, type StepSource } from './step-source.service.js';

export interface AtNewStep {
  /** '' where it is still to be chosen. */
  readonly trajectId: string;
  /** In which it is logged; undefined where that is still to be found out. */
  readonly werkjaar: number | undefined;
  readonly vandaag: Dag;
}

export interface AroundNewStep extends StepSource {
  readonly werkjaar: number;
}

/** What a hidden werkjaar looks like. */
export const YEAR = /^\d{4}$/;

/** A step is logged: in a traject that is known, or that is chosen with it. */
@Injectable()
export class StepScene implements Scene<AtNewStep, AroundNewStep> {
  static readonly shows: readonly string[] = ['onderdelen', 'procesverloop'];

  constructor(
    private readonly bron: StapGegevensBron,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  at(request: PageRequest): AtNewStep {
    const input = (request.body ?? {}) as FormInput;
    const sent = single(input, 'werkjaar');
    const inAddress = String(request.params['trajectId'] ?? '') || fromAddress(request, 'traject');
    return {
      trajectId: single(input, 'trajectId') || inAddress,
      werkjaar: YEAR.test(sent) ? Number(sent) : yearFromAddress(request),
      vandaag: vandaagInBrussel(this.clock()),
    };
  }

  async around(
    { trajectId, werkjaar: gevraagd }: AtNewStep,
    vrager: Asker,
  ): Promise<AroundNewStep> {
    const werkjaar = await this.bron.werkjaar(vrager, trajectId, gevraagd);
    return { ...(await this.bron.voor(vrager, trajectId, werkjaar)), werkjaar };
  }

  frame({ traject, werkjaar }: AroundNewStep): Frame {
    const back = traject ? trajectAddress(traject.streamId, werkjaar) : TRAJECTEN;
    const shown = traject ? newStepAddress(traject.streamId, werkjaar) : NEW_STEP;
    return { back, year: werkjaar, shown };
  }

  after({ trajectId, werkjaar }: AtNewStep): string {
    return trajectAddress(trajectId, werkjaar);
  }

  another({ trajectId, werkjaar }: AtNewStep): string {
    return newStepAddress(trajectId, werkjaar!);
  }

  stream({ trajectId }: AtNewStep): string {
    return `traject-${trajectId}`;
  }
}
