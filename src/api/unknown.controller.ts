import { All, Controller, NotFoundException, UseFilters } from '@nestjs/common';
import { Iedereen } from '../access/access.guard.js';
import { ProblemFilter } from './problem.filter.js';

/** Every other address under `api`: the last in the list of controllers. */
@Iedereen()
@UseFilters(ProblemFilter)
@Controller('api')
export class UnknownController {
  @All(['', '{*path}'])
  nothing(): never {
    throw new NotFoundException();
  }
}
