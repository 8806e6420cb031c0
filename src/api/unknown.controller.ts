import { All, Controller, NotFoundException, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Iedereen } from '../access/access.guard.js';
import { COMMAND_LIST } from '../commands/command-list.js';
import { otherMethod, sendProblem } from './problem.js';
import { ProblemFilter } from './problem.filter.js';
import { ADDRESSES } from './api-questions.js';

const COMMANDS = new Set(COMMAND_LIST.map(({ klasse }) => `/api/commands/${klasse.name}`));
const QUESTIONS = [...ADDRESSES.map(({ path }) => path), '/api/zoek'].map(
  (path) => new RegExp(`^${path.replace(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
);

/** Every other address under `api`, and those of ours by another method: the last in the list of controllers. */
@Iedereen()
@UseFilters(ProblemFilter)
@Controller('api')
export class UnknownController {
  @All(['', '{*path}'])
  nothing(@Req() { path }: Request, @Res() response: Response): void {
    const allowed = COMMANDS.has(path) ? 'POST' : methodOfQuestion(path);
    if (allowed === undefined) throw new NotFoundException();
    response.setHeader('Allow', allowed);
    sendProblem(response, otherMethod(allowed));
  }
}

const methodOfQuestion = (path: string): string | undefined =>
  QUESTIONS.some((question) => question.test(path)) ? 'GET' : undefined;
