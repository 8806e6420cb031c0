import { Inject, Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { askerOf } from '../../access/who-asks.service.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import type { Draft, DraftPlace, Kept } from '../../drafts/draft.js';
import { Drafts } from '../../drafts/drafts.service.js';
import { fromAddress } from '../page-request.js';
import { alsUuid, isUuid } from './form-desk.service.js';
import type { Visit } from './form-visit.js';
import { single } from './input.js';
import { isShownAt } from './route.js';
import { DRAFT_ID, DRAFT_SHOWN, EMPTY, OPEN_DRAFT, versionIn, withoutDraft } from './unsaved.js';

/** Where what somebody typed is kept until it is saved. What fails here costs nobody a post that succeeds without it. */
@Injectable()
export class FormDrafts {
  private readonly logger = new Logger('drafts');

  constructor(
    private readonly drafts: Drafts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock();
  }

  /** The one that a form begins with: the one asked for, else the latest of this form at this address; undefined for none. */
  async opened({ request, route }: Visit, address: string): Promise<Draft | undefined> {
    const { id: person } = askerOf(request).actor;
    const asked = fromAddress(request, OPEN_DRAFT);
    if (isUuid(asked)) return this.find(person, asked, route.path);
    if (fromAddress(request, EMPTY)) return undefined;
    const here = (await this.drafts.of(person)).filter(
      (one) => one.form === route.path && one.address === address,
    );
    return here[0] && this.find(person, here[0].draft, route.path);
  }

  /** As it was typed so far. `undefined`: it does not say where it stands, so nobody could be led back to it. */
  async write(visit: Visit, draft = draftOf(visit)): Promise<Kept | undefined> {
    const place = placeOf(visit);
    if (!place) return undefined;
    const { id: person } = askerOf(visit.request).actor;
    const { input } = visit;
    const text = withoutDraft(input);
    return this.drafts.keep({ ...place, person, draft, version: versionIn(input), text });
  }

  /** A post that failed: what was typed is there for later, whatever became of the draft before. Never throws. */
  async keep(visit: Visit): Promise<Kept | undefined> {
    if (!hasDraft(visit) || !isTyped(visit)) return undefined;
    try {
      const kept = await this.write(visit);
      const isOver = kept && !kept.kept && kept.why === 'ENDED';
      return isOver ? await this.write(visit, randomUUID()) : kept;
    } catch (error) {
      this.logger.warn(`Wat iemand typte kon niet bewaard worden: ${String(error)}`);
      return undefined;
    }
  }

  /** A post that succeeded. Never throws. */
  async saved(visit: Visit): Promise<void> {
    const place = placeOf(visit);
    if (!hasDraft(visit) || !place) return;
    const { id: person } = askerOf(visit.request).actor;
    try {
      await this.drafts.saved({ person, draft: draftOf(visit) }, place);
    } catch (error) {
      this.logger.warn(`Een bewaarde tekst staat nog als onbewaard: ${String(error)}`);
    }
  }

  private async find(person: string, draft: string, form: string): Promise<Draft | undefined> {
    const found = await this.drafts.find({ person, draft });
    return found?.form === form ? found : undefined;
  }
}

/** A form with a page of its own; what is done at once has nothing typed in it. */
const hasDraft = ({ input }: Visit): boolean => single(input, DRAFT_SHOWN) !== '';

/** Whether there is anything to keep. */
const isTyped = ({ form, input }: Visit): boolean =>
  Object.entries(form.fields).some(([name, { kind }]) =>
    kind === 'rows'
      ? Object.keys(input).some((sent) => sent.startsWith(`${name}.`) && single(input, sent).trim())
      : (kind === 'line' || kind === 'area') && single(input, name).trim() !== '',
  );

const draftOf = ({ input }: Visit): string =>
  alsUuid(single(input, DRAFT_ID) || single(input, 'commandId'));

function placeOf({ input, route, form, scene, at }: Visit): DraftPlace | undefined {
  const address = single(input, DRAFT_SHOWN);
  if (!isShownAt(route, address)) return undefined;
  return {
    ...{ form: route.path, address },
    stream: scene.stream(at),
    parts: [...form.parts(input, at), ...[scene.part?.(at) ?? []].flat()],
  };
}
