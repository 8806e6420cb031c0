import { Controller, Get } from '@nestjs/common';
import { Iedereen } from '../access/access.guard.js';

/** The description is made at the first question: few ask for it, and its libraries take time to load. */
@Iedereen()
@Controller('api/openapi.json')
export class OpenApiController {
  private document: Promise<object> | undefined;

  @Get()
  read(): Promise<object> {
    this.document ??= import('./openapi.js').then(({ openApiDocument }) => openApiDocument());
    return this.document;
  }
}
