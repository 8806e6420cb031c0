/** A form, shown: as it begins, or again with nothing lost where it was sent and could not be taken in. */
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { askerOf } from '../../access/who-asks.service.js';
import type { Weigeringen } from '../../domain/weigering.js';
import { differences } from './differences.js';
import { FormDrafts } from './form-drafts.service.js';
import { FormPages } from './form-pages.service.js';
import { begin, noteOf, standing, type Typed, type Visit } from './form-visit.js';
import { single, type FormInput } from './input.js';
import { whole } from './values.js';
import { NOT_WHOLE } from './wrong.js';

@Injectable()
export class FormShowing {
  constructor(
    private readonly pages: FormPages,
    private readonly drafts: FormDrafts,
  ) {}

  /** As it begins, or with what was typed in it before and not saved. */
  async begun(visit: Visit): Promise<string> {
    const { form, scene, at } = visit;
    const around = await scene.around(at, askerOf(visit.request));
    const { values: begun, erased } = begin(visit, around);
    const shown = standing(visit, around, { values: begun, wrong: [], erased });
    const draft = await this.drafts.opened(visit, shown.shown);
    if (!draft) return this.pages.form(visit, shown);
    const values = whole(form, begun, draft.text);
    return this.pages.form(visit, standing(visit, around, { values, wrong: [], draft }));
  }

  /** What the form itself fills in did not arrive: anew, and nothing was handed in. */
  async notWhole(visit: Visit, response: Response): Promise<string> {
    response.status(400);
    const { form, scene, at, input, request } = visit;
    if (scene.refused) return scene.refused(request, at, NOT_WHOLE);
    const kept = await this.drafts.keep(visit);
    const around = await scene.around(at, askerOf(request));
    const { values: anew } = begin(visit, around);
    const values = whole(form, anew, input);
    const draft = noteOf(kept);
    return this.pages.form(visit, standing(visit, around, { values, wrong: NOT_WHOLE, draft }));
  }

  /** With all that was typed, and what is wrong with it. */
  async again(visit: Visit, given: Typed): Promise<string> {
    const { scene, at, request } = visit;
    if (scene.refused) return scene.refused(request, at, given.wrong);
    const kept = await this.drafts.keep({ ...visit, input: given.values });
    const typed = { ...given, draft: noteOf(kept) };
    const around = await scene.around(at, askerOf(request));
    return this.pages.form(visit, standing(visit, around, typed));
  }

  /** Both texts, where somebody else was first. */
  async conflict(visit: Visit, facts: Weigeringen['intussen-gewijzigd']): Promise<string> {
    const { form, scene, at, input } = visit;
    const around = await scene.around(at, askerOf(visit.request));
    const { values: theirs } = begin(visit, around);
    const values = { ...input, revisie: single(theirs, 'revisie') };
    const draft = noteOf(await this.drafts.keep(visit));
    const here = standing(visit, around, { values, wrong: [], draft });
    const differing = differences(form, around, { mine: input, theirs });
    return this.pages.conflict(visit, here, { differing, facts });
  }

  /** What was typed, where the form cannot be shown any more. */
  vanished(visit: Visit, draft: string, typed: FormInput): Promise<string> {
    return this.pages.vanished(visit, draft, typed);
  }
}
