import { Get, Headers, HttpCode, NotFoundException, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import { FORM_ROUTES } from '../forms.js';
import { ToontPerPagina } from '../shell/catch-up.interceptor.js';
import { Toont } from '../shell/catch-up.interceptor.js';
import { PaginaController } from '../shell/page-controller.js';
import type { Verzoek } from '../page-request.js';
import { rolesOf } from './form-roles.js';
import { FormWalk } from './form-walk.service.js';
import type { FormRoute } from './route.js';
import { een, type Invoer } from './input.js';
import { DRAFT_PATH, DRAFT_SHOWN, writtenOf, type Written } from './unsaved.js';

const PREVIEW = '/voorbeeld';

const SHOWN = FORM_ROUTES.flatMap(({ path, shownAt = [path] }) => [...shownAt]);
const SENT = FORM_ROUTES.map(({ path }) => path);
const WRITTEN = FORM_ROUTES.filter(({ shownAt }) => shownAt?.length !== 0).map(
  ({ path }) => path + DRAFT_PATH,
);
const PREVIEWED = FORM_ROUTES.filter(({ form }) => form.preview).map(({ path }) => path + PREVIEW);

/** The one door of every form: the addresses come from `forms.ts`. */
@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('', (request) => rolesOf(routeOf(request).form))
export class FormController {
  constructor(private readonly walk: FormWalk) {}

  @ToontPerPagina((request) => routeOf(request).form.scene.shows)
  @Get(SHOWN)
  show(@Req() request: Verzoek, @Res({ passthrough: true }) response: Response): Promise<string> {
    return this.walk.show(request, response, routeOf(request));
  }

  @Post(SENT)
  send(
    @Req() request: Verzoek,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    return this.walk.send(request, response, routeOf(request));
  }

  /** A piece of the page for `htmx`; the whole page for a browser without script. */
  @Post(PREVIEWED)
  @HttpCode(200)
  async preview(@Req() request: Verzoek, @Headers('hx-request') piece?: string): Promise<string> {
    const route = routeOf(request);
    return piece
      ? renderToString(this.walk.piece(request, route))
      : this.walk.preview(request, route);
  }

  /** What was typed so far, which the script sends; it is told which draft that now is. */
  @Post(WRITTEN)
  @HttpCode(200)
  async write(@Req() request: Verzoek): Promise<Written> {
    const shown = een((request.body ?? {}) as Invoer, DRAFT_SHOWN);
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
