import { AskerUnknown } from '../../access/not-allowed.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Response } from 'express';
import type { VNode } from 'preact';
import type { Kept } from '../../drafts/draft.js';
import type { Weigeringen } from '../../domain/weigering.js';
import { een, type Invoer } from './input.js';
import { FormDrafts } from './form-drafts.service.js';
import { FormPages } from './form-pages.service.js';
import { FormDesk, type Outcome } from './form-desk.service.js';
import { deviceMark } from '../device-mark.js';
import type { Verzoek } from '../page-request.js';
import { differences } from './differences.js';
import { begin, idsAnew, noteOf, standing, whereTo, type Typed, type Visit } from './form-visit.js';
import type { FormRoute } from './route.js';
import { printedErasures } from './erased.js';
import { EARLIER, isOrders } from './form.js';
import { DRAFT_WHO } from './unsaved.js';
import type { Order } from './order.js';
import { lost, whole } from './values.js';
import { NOT_WHOLE } from './wrong.js';

type Refused = Extract<Outcome, { gelukt: false }>;

/** What became of the commands of a form, handed in one after the other until one is refused. */
interface Sent {
  /** Of the first, which the page after it tells of. */
  readonly commandId?: string;
  readonly refused?: Refused;
  readonly order: Order;
}

/**
 * The walk of every form: shown, sent, shown again with all that was typed, both texts where somebody else was first. What
 * each form must have (a draft, another one after it) has its place here.
 */
@Injectable()
export class FormWalk {
  constructor(
    private readonly modules: ModuleRef,
    private readonly desk: FormDesk,
    private readonly pages: FormPages,
    private readonly drafts: FormDrafts,
  ) {}

  /** Where it cannot be shown any more, the page has what was typed in it before, if anything was. */
  async show(request: Verzoek, response: Response, route: FormRoute): Promise<string> {
    const visit = this.visit(request, route);
    try {
      return await this.shown(visit);
    } catch (error) {
      if (!(error instanceof NotFoundException)) throw error;
      const draft = await this.drafts.opened(visit, request.originalUrl);
      if (!draft) throw error;
      response.status(error.getStatus());
      return this.pages.vanished(visit, draft.draft, draft.text);
    }
  }

  private async shown(visit: Visit): Promise<string> {
    const { form, scene, at } = visit;
    const around = await scene.around(at, askerOf(visit.request));
    const { values: begun, erased } = begin(visit, around);
    const shown = standing(visit, around, { values: begun, wrong: [], erased });
    const draft = await this.drafts.opened(visit, shown.shown);
    if (!draft) return this.pages.form(visit, shown);
    const values = whole(form, begun, draft.text);
    return this.pages.form(visit, standing(visit, around, { values, wrong: [], draft }));
  }

  /** What is typed so far, from the script. */
  write(request: Verzoek, route: FormRoute): Promise<Kept | undefined> {
    return this.drafts.write(this.visit(request, route));
  }

  /** Undefined where it succeeded: the browser is then sent to the page of what was changed. */
  async send(request: Verzoek, response: Response, route: FormRoute): Promise<string | undefined> {
    const visit = this.visit(request, route);
    try {
      return await this.sent(visit, response);
    } catch (error) {
      const kept = await this.drafts.keep(visit);
      if (!(error instanceof NotFoundException) || !kept?.kept) throw error;
      response.status(error.getStatus());
      return this.pages.vanished(visit, kept.draft, visit.input);
    }
  }

  private async sent(visit: Visit, response: Response): Promise<string | undefined> {
    const { form, at, input } = visit;
    if (lost(form.fields, input).length) return this.notWhole(visit, response);
    const erased = printedErasures(form.fields, input);
    const made = erased.length ? erased : form.orders(input, at);
    if (!isOrders(made)) {
      response.status(400);
      return this.again(visit, { values: input, wrong: made });
    }
    const { commandId, refused, order } = await this.handIn(visit, response, made);
    if (!refused) {
      await this.drafts.saved(visit);
      response.redirect(303, whereTo(visit, commandId!));
      return undefined;
    }
    response.status(refused.status);
    if (refused.weigering?.weigering === 'intussen-gewijzigd')
      return this.conflict(visit, refused.weigering.feiten);
    const values = {
      ...input,
      ...(commandId ? { [EARLIER]: commandId } : {}),
      ...(refused.nieuweIds ? idsAnew(form, order, commandId !== undefined) : {}),
    };
    return this.again(visit, { values, wrong: refused.fouten, about: order.about });
  }

  /** The whole form as it was typed, for who has no script to be shown a piece of it. */
  async preview(request: Verzoek, route: FormRoute): Promise<string> {
    const visit = this.visit(request, route);
    return this.again(visit, { values: visit.input, wrong: [] });
  }

  /** The piece of the page that follows what is typed. */
  piece(request: Verzoek, route: FormRoute): VNode {
    const { form, at, input } = this.visit(request, route);
    return form.preview!(input, at);
  }

  /** @throws AskerUnknown for a form that was made for somebody else, who was signed in in this browser before */
  private visit(request: Verzoek, route: FormRoute): Visit {
    const { form } = route;
    const scene = this.modules.get(form.scene, { strict: false });
    const input = (request.body ?? {}) as Invoer;
    const who = een(input, DRAFT_WHO);
    if (who && who !== deviceMark(askerOf(request).actor.id)) throw new AskerUnknown();
    return { request, input, route, form, scene, at: scene.at(request), now: this.drafts.now() };
  }

  private async handIn(
    { request, input }: Visit,
    response: Response,
    orders: readonly Order[],
  ): Promise<Sent> {
    let commandId: string | undefined;
    for (const order of orders) {
      const from = { verzoek: request, antwoord: response, commandId: een(input, order.id) };
      const uitslag = await this.desk.stuur(from, order.command, order.fields);
      if (!uitslag.gelukt) return { ...(commandId ? { commandId } : {}), refused: uitslag, order };
      commandId ??= uitslag.commandId;
    }
    return { commandId: commandId!, order: orders.at(-1)! };
  }

  /** What the form itself fills in did not arrive: anew, and nothing was handed in. */
  private async notWhole(visit: Visit, response: Response): Promise<string> {
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

  private async again(visit: Visit, given: Typed): Promise<string> {
    const { scene, at, request } = visit;
    if (scene.refused) return scene.refused(request, at, given.wrong);
    const kept = await this.drafts.keep({ ...visit, input: given.values });
    const typed = { ...given, draft: noteOf(kept) };
    const around = await scene.around(at, askerOf(request));
    return this.pages.form(visit, standing(visit, around, typed));
  }

  private async conflict(visit: Visit, facts: Weigeringen['intussen-gewijzigd']): Promise<string> {
    const { form, scene, at, input } = visit;
    const around = await scene.around(at, askerOf(visit.request));
    const { values: theirs } = begin(visit, around);
    const values = { ...input, revisie: een(theirs, 'revisie') };
    const draft = noteOf(await this.drafts.keep(visit));
    const here = standing(visit, around, { values, wrong: [], draft });
    const differing = differences(form, around, { mine: input, theirs });
    return this.pages.conflict(visit, here, { differing, facts });
  }
}
