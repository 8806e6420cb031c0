import { AskerUnknown } from '../../access/not-allowed.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Response } from 'express';
import type { VNode } from 'preact';
import type { Kept } from '../../drafts/draft.js';
import { single, type FormInput } from './input.js';
import { FormDrafts } from './form-drafts.service.js';
import { FormDesk } from './form-desk.service.js';
import { handIn } from './hand-in.js';
import { FormShowing } from './form-showing.service.js';
import { deviceMark } from '../device-mark.js';
import type { PageRequest } from '../page-request.js';
import { idsAnew, whereTo, type Visit } from './form-visit.js';
import type { FormRoute } from './route.js';
import { printedErasures } from './erased.js';
import { EARLIER, isOrders } from './form.js';
import { DRAFT_WHO } from './unsaved.js';
import { lost } from './values.js';

/**
 * The walk of every form: shown, sent, shown again with all that was typed, both texts where somebody else was first. What
 * each form must have (a draft, another one after it) has its place here.
 */
@Injectable()
export class FormWalk {
  constructor(
    private readonly modules: ModuleRef,
    private readonly desk: FormDesk,
    private readonly showing: FormShowing,
    private readonly drafts: FormDrafts,
  ) {}

  /** Where it cannot be shown any more, the page has what was typed in it before, if anything was. */
  async show(request: PageRequest, response: Response, route: FormRoute): Promise<string> {
    const visit = this.visit(request, route);
    try {
      return await this.showing.begun(visit);
    } catch (error) {
      if (!(error instanceof NotFoundException)) throw error;
      const draft = await this.drafts.opened(visit, request.originalUrl);
      if (!draft) throw error;
      response.status(error.getStatus());
      return this.showing.vanished(visit, draft.draft, draft.text);
    }
  }

  /** What is typed so far, from the script. */
  write(request: PageRequest, route: FormRoute): Promise<Kept | undefined> {
    return this.drafts.write(this.visit(request, route));
  }

  /** Undefined where it succeeded: the browser is then sent to the page of what was changed. */
  async send(
    request: PageRequest,
    response: Response,
    route: FormRoute,
  ): Promise<string | undefined> {
    const visit = this.visit(request, route);
    try {
      return await this.sent(visit, response);
    } catch (error) {
      const kept = await this.drafts.keep(visit);
      if (!(error instanceof NotFoundException) || !kept?.kept) throw error;
      response.status(error.getStatus());
      return this.showing.vanished(visit, kept.draft, visit.input);
    }
  }

  private async sent(visit: Visit, response: Response): Promise<string | undefined> {
    const { form, at, input } = visit;
    if (lost(form.fields, input).length) return this.showing.notWhole(visit, response);
    const erased = printedErasures(form.fields, input);
    const made = erased.length ? erased : form.orders(input, at);
    if (!isOrders(made)) {
      response.status(400);
      return this.showing.again(visit, { values: input, wrong: made });
    }
    const { commandId, refused, order } = await handIn(this.desk, visit, response, made);
    if (!refused) {
      await this.drafts.saved(visit);
      response.redirect(303, whereTo(visit, commandId!));
      return undefined;
    }
    response.status(refused.status);
    if (refused.weigering?.weigering === 'intussen-gewijzigd')
      return this.showing.conflict(visit, refused.weigering.feiten);
    const values = {
      ...input,
      ...(commandId ? { [EARLIER]: commandId } : {}),
      ...(refused.nieuweIds ? idsAnew(form, order, commandId !== undefined) : {}),
    };
    return this.showing.again(visit, { values, wrong: refused.fouten, about: order.about });
  }

  /** The whole form as it was typed, for who has no script to be shown a piece of it. */
  async preview(request: PageRequest, route: FormRoute): Promise<string> {
    const visit = this.visit(request, route);
    return this.showing.again(visit, { values: visit.input, wrong: [] });
  }

  /** The piece of the page that follows what is typed. */
  piece(request: PageRequest, route: FormRoute): VNode {
    const { form, at, input } = this.visit(request, route);
    return form.preview!(input, at);
  }

  /** @throws AskerUnknown for a form that was made for somebody else, who was signed in in this browser before */
  private visit(request: PageRequest, route: FormRoute): Visit {
    const { form } = route;
    const scene = this.modules.get(form.scene, { strict: false });
    const input = (request.body ?? {}) as FormInput;
    const who = single(input, DRAFT_WHO);
    if (who && who !== deviceMark(askerOf(request).actor.id)) throw new AskerUnknown();
    return { request, input, route, form, scene, at: scene.at(request), now: this.drafts.now() };
  }
}
