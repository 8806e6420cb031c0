import { Controller, Get, Req, Res } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Request, Response } from 'express';
import { Iedereen } from '../access/access.guard.js';

const { resolve } = createRequire(import.meta.url);
const ui = (name: string): string => resolve(`swagger-ui-dist/${name}`);

/** Without a charset a browser cannot read the script. */
const FILES: Readonly<Record<string, readonly [type: string, path: () => string | URL]>> = {
  'swagger-ui.css': ['text/css; charset=utf-8', () => ui('swagger-ui.css')],
  'swagger-ui-bundle.js': ['text/javascript; charset=utf-8', () => ui('swagger-ui-bundle.js')],
  'swagger-start.js': [
    'text/javascript; charset=utf-8',
    () => new URL('swagger-start.js', import.meta.url),
  ],
};

/** Nothing in it that the policy of our pages does not let in: no script or style of its own. */
const PAGE = `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>De API van Trajectboek</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/api/swagger-ui.css">
<script src="/api/swagger-ui-bundle.js" defer></script>
<script src="/api/swagger-start.js" defer></script>
</head>
<body><div id="swagger-ui"></div></body>
</html>
`;

/** Swagger UI, for who reads the description of the API. All of it is served by us. */
@Iedereen()
@Controller('api')
export class SwaggerController {
  private readonly read = new Map<string, Buffer>();

  @Get()
  page(@Res() response: Response): void {
    response.type('html').send(PAGE);
  }

  @Get(Object.keys(FILES))
  file(@Req() { path }: Request, @Res() response: Response): void {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const [type, place] = FILES[name]!;
    const content = this.read.get(name) ?? readFileSync(place());
    this.read.set(name, content);
    response.setHeader('Cache-Control', 'no-cache');
    response.type(type).send(content);
  }
}
