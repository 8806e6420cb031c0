import { Controller, Get } from '@nestjs/common';
import { openApiDocument } from './openapi.js';

@Controller('api/openapi.json')
export class OpenApiController {
  private document: object | undefined;

  @Get()
  read(): object {
    this.document ??= openApiDocument();
    return this.document;
  }
}
