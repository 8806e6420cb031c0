/** A form as one request finds it. */
import { randomUUID } from 'node:crypto';
import { askerOf } from '../../access/who-asks.service.js';
import type { Kept } from '../../drafts/draft.js';
import { deviceMark } from '../device-mark.js';
import { withDone } from '../done.js';
import { withoutErased, type WithoutErased } from './erased.js';
import type { FormFaults } from './errors.view.js';
import { single, type FormInput } from './input.js';
import type { PageRequest } from '../page-request.js';
import { askedOf, type DraftNote, type Standing } from './form-standing.js';
import { ANOTHER, EARLIER, type Form } from './form.js';
import type { Order } from './order.js';
import { addressOf, type FormRoute } from './route.js';
import type { Scene } from './scene.js';
import { asSent, newIds } from './values.js';
import { beside, named } from './wrong.js';

/** One form of one request. */
export interface Visit {
  readonly request: PageRequest;
  /** What was sent with it. */
  readonly input: FormInput;
  readonly route: FormRoute;
  readonly form: Form;
  readonly scene: Scene<unknown, unknown>;
  readonly at: unknown;
  readonly now: Date;
}

/** What stands in the form, and what is wrong with it. */
export interface Typed {
  readonly values: FormInput;
  readonly wrong: FormFaults;
  /** The field of what names none. */
  readonly about?: string | undefined;
  readonly draft?: DraftNote | undefined;
  readonly erased?: WithoutErased['erased'] | undefined;
}

/** What the form is shown with for the first time. */
export const begin = ({ form, at }: Visit, around: unknown): WithoutErased =>
  withoutErased({ ...newIds(form.fields), ...asSent(form.begin(around, at)) });

export function standing(visit: Visit, around: unknown, typed: Typed): Standing {
  const { form, scene, at, request, route, now } = visit;
  const { values, wrong, about, draft, erased } = typed;
  const frame = scene.frame(around, at);
  const earlier = single(values, EARLIER);
  const back = earlier ? withDone(scene.after(at), earlier) : frame.back;
  const here: Standing = {
    ...{ form, at, around, values, wrong },
    frame: { ...frame, back },
    action: addressOf(route, request.params, frame.query),
    shown: frame.shown ?? addressOf(route, request.params, frame.query),
    ...{ draft, now, erased, who: deviceMark(askerOf(request).actor.id) },
  };
  const placed = beside(form, askedOf(here), { wrong, about });
  return { ...here, wrong: named(form, here, placed) };
}

/** The draft that a failed post became; undefined where nothing is kept of it. */
export const noteOf = (kept: Kept | undefined): DraftNote | undefined =>
  kept?.kept ? { draft: kept.draft, version: kept.version } : undefined;

/** Back at what was changed, or at the form for another one. */
export function whereTo({ form, scene, at, input, request }: Visit, commandId: string): string {
  if (form.another !== undefined && single(input, ANOTHER))
    return withDone(scene.another?.(at) ?? request.originalUrl, commandId);
  return withDone(scene.after(at), commandId, form.anchor(input, at));
}

/** The first command came before: all is made anew. Of a later one only its own id is. */
export const idsAnew = (
  form: Form,
  { id }: Order,
  isLater: boolean,
): Readonly<Record<string, string>> => (isLater ? { [id]: randomUUID() } : newIds(form.fields));
