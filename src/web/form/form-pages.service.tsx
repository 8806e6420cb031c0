import { Injectable } from '@nestjs/common';
import type { Weigeringen } from '../../domain/weigering.js';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { Pages } from '../shell/pages.js';
import { ConflictView } from './conflict.view.js';
import type { Difference } from './differences.js';
import type { Visit } from './form-visit.js';
import { FormView } from './form.view.js';
import type { Standing } from './form-standing.js';
import type { FormInput } from './input.js';
import { VanishedView } from './vanished.view.js';

/** The pages in which a form stands. */
@Injectable()
export class FormPages {
  constructor(
    private readonly paginas: Pages,
    private readonly medewerkers: Medewerkers,
  ) {}

  form({ request, form, scene, at }: Visit, here: Standing): Promise<string> {
    return this.paginas.toon(request, {
      titel: form.title(here.around, at),
      inhoud: <FormView {...here} />,
      jaar: here.frame.year,
      fout: here.wrong.length > 0,
      stroom: scene.stream(at),
    });
  }

  /** What it was about is gone; @param typed what stands in the draft of it */
  vanished({ request, form, scene, at }: Visit, draft: string, typed: FormInput): Promise<string> {
    return this.paginas.toon(request, {
      titel: 'Dit is er niet meer',
      inhoud: <VanishedView {...{ form, draft, typed }} back={scene.after(at)} />,
      fout: true,
    });
  }

  /** Somebody else was first: both texts. */
  async conflict(
    { request }: Visit,
    here: Standing,
    between: {
      differing: readonly Difference[];
      facts: Weigeringen['intussen-gewijzigd'];
    },
  ): Promise<string> {
    const { door, op } = between.facts;
    const names = await this.medewerkers.namen([door.id]);
    const inhoud = (
      <ConflictView
        standing={here}
        differences={between.differing}
        who={names.get(door.id) ?? 'iemand anders'}
        when={op}
      />
    );
    const titel = 'Intussen gewijzigd';
    return this.paginas.toon(request, { titel, inhoud, fout: true, jaar: here.frame.year });
  }
}
