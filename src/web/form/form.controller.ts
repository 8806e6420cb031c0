import { Get, Headers, HttpCode, NotFoundException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import { FORM_ROUTES } from '../forms.js';
import { ShowsPerPage } from '../shell/catch-up.interceptor.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { rolesOf } from './form-roles.js';
import { FormWalk } from './form-walk.service.js';
import type { FormRoute } from './route.js';
import { single, type FormInput } from './input.js';
import { DRAFT_PATH, DRAFT_SHOWN, writtenOf, type Written } from './unsaved.js';

const PREVIEW = '/voorbeeld';

const SHOWN = FORM_ROUTES.flatMap(({ path, shownAt = [path] }) => [...shownAt]);
const SENT = FORM_ROUTES.map(({ path }) => path);
const WRITTEN = FORM_ROUTES.filter(({ shownAt }) => shownAt?.length !== 0).map(
  ({ path }) => path + DRAFT_PATH,
);
const PREVIEWED = FORM_ROUTES.filter(({ form }) => form.preview).map(({ path }) => path + PREVIEW);

/** The one door of every form: the addresses come from `forms.ts`. */
@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('', (request) => rolesOf(routeOf(request).form))
export class FormController {
  constructor(private readonly walk: FormWalk) {}

  @ShowsPerPage((request) => routeOf(request).form.scene.shows)
  @Get(SHOWN)
  show(
    @Req() request: PageRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.walk.show(request, response, routeOf(request));
  }

  @Post(SENT)
  send(
    @Req() request: PageRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    return this.walk.send(request, response, routeOf(request));
  }

  /** A piece of the page for `htmx`; the whole page for a browser without script. */
  @Post(PREVIEWED)
  @HttpCode(200)
  async preview(
    @Req() request: PageRequest,
    @Headers('hx-request') piece?: string,
  ): Promise<string> {
    const route = routeOf(request);
    return piece
      ? renderToString(this.walk.piece(request, route))
      : this.walk.preview(request, route);
  }

  /** What was typed so far, which the script sends; it is told which draft that now is. */
  @Post(WRITTEN)
  @HttpCode(200)
  async write(@Req() request: PageRequest): Promise<Written> {
    const shown = single((request.body ?? {}) as FormInput, DRAFT_SHOWN);
    return writtenOf(await this.walk.write(request, routeOf(request)), shown);
  }
}

/** By the path under which Express found its handler. @throws NotFoundException where no form stands there */
function routeOf({ route }: Request): FormRoute {
  const { path } = route as { path: string };
  const pattern = path.replace(/^\//, '');
  const behind = [PREVIEW, DRAFT_PATH].find((end) => pattern.endsWith(end)) ?? '';
  const sent = pattern.slice(0, pattern.length - behind.length);
  const found = FORM_ROUTES.find((one) => one.path === sent || one.shownAt?.includes(sent));
  if (!found) throw new NotFoundException();
  return found;
}
