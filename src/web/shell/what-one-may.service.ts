import { Inject, Injectable } from '@nestjs/common';
import { isAllowed } from '../../access/rights.js';
import type { Asker } from '../../access/asker.js';
import type { Rol } from '../../domain/rol.js';
import { rolesOf } from '../form/form-roles.js';
import { pathsOf, patternOf, type FormRoute } from '../form/route.js';
import type { Allowed } from './what-one-may.js';

/** Dependency-injection token of the list of forms: they need scenes, some of which show a page, which asks here. */
export const FORMS = Symbol('FORMS');

interface AtPath {
  readonly pattern: RegExp;
  readonly mag: readonly Rol[];
}

/** Who may what follows from the commands of the form at an address: the same list that refuses. */
@Injectable()
export class WhatOneMay {
  /** By the last part of their path, so that few have to be tried for a link. */
  private readonly forms = new Map<string, AtPath[]>();

  constructor(@Inject(FORMS) routes: readonly FormRoute[]) {
    for (const route of routes) {
      const mag = rolesOf(route.form);
      for (const path of pathsOf(route)) {
        const end = lastOf(path);
        this.forms.set(end, [...(this.forms.get(end) ?? []), { pattern: patternOf(path), mag }]);
      }
    }
  }

  /** @param asker undefined before somebody signed in: he may nothing that has a form of these */
  of(asker: Pick<Asker, 'rollen'> | undefined): Allowed {
    const { rollen } = asker ?? { rollen: [] };
    return {
      rollen,
      may: (address) => {
        const mag = this.rolesAt(address);
        return mag === undefined || isAllowed({ rollen }, mag);
      },
    };
  }

  /** Undefined where no form stands. */
  private rolesAt(address: string): readonly Rol[] | undefined {
    const path = address.replace(/[?#].*$/su, '');
    return this.forms.get(lastOf(path))?.find(({ pattern }) => pattern.test(path))?.mag;
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
