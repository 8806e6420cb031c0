/** Every route of the program, with what it declares about who may. */
import { NotFoundException, RequestMethod, type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { Request } from 'express';
import type { Declared } from '../../src/access/access.guard.js';
import type { Rol } from '../../src/domain/rol.js';
import { JAAR, MOESTUIN, nr } from '../support/namen.js';

export interface Route {
  readonly methode: 'GET' | 'POST' | 'ALL';
  /** As Express knows it: '/trajecten/:id' */
  readonly pad: string;
  readonly mag: readonly Rol[] | 'iedereen';
}

type Method = (...args: readonly unknown[]) => unknown;

const list = (path: unknown): string[] => (Array.isArray(path) ? path : [path]) as string[];
const slashed = (parts: readonly string[]): string =>
  `/${parts.flatMap((part) => part.split('/').filter(Boolean)).join('/')}`;

export function routesOf(nest: INestApplication): Route[] {
  const classes = [...nest.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].map(({ metatype }) => metatype as new () => object),
  );
  return [...new Set(classes)].flatMap((controller) =>
    Object.getOwnPropertyNames(controller.prototype).flatMap((name) =>
      routesAt(controller, (controller.prototype as Record<string, Method>)[name]!),
    ),
  );
}

function routesAt(controller: new () => object, method: Method): Route[] {
  const path: unknown = Reflect.getMetadata('path', method);
  const isRoute = path !== undefined && (method as unknown) !== controller;
  if (!isRoute) return [];
  const verb = Reflect.getMetadata('method', method) as RequestMethod;
  const declared = (Reflect.getMetadata('mag', method) ??
    Reflect.getMetadata('mag', controller)) as Declared;
  return list(Reflect.getMetadata('path', controller)).flatMap((before) =>
    list(path).map((after): Route => {
      const pad = slashed([before, after]);
      return { methode: RequestMethod[verb] as Route['methode'], pad, mag: rolesAt(declared, pad) };
    }),
  );
}

/** A handler of no form answers that it is not there, to everybody. */
function rolesAt(declared: Declared, path: string): Route['mag'] {
  if (typeof declared !== 'function') return declared;
  try {
    return declared({ route: { path } } as unknown as Request);
  } catch (error) {
    if (error instanceof NotFoundException) return 'iedereen';
    throw error;
  }
}

/** What really stands in Express, so that none is missed above. */
export function inExpress(nest: INestApplication): string[] {
  const express = nest.getHttpAdapter().getInstance() as {
    router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
  };
  return express.router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
      : [],
  );
}

const FILLED: Readonly<Record<string, string>> = {
  jaar: String(JAAR),
  id: MOESTUIN,
  trajectId: MOESTUIN,
  soort: 'traject',
  naam: 'LogStap',
  extensie: 'md',
};

/** An address of this route that leads to something. */
export const adresVan = ({ pad }: Route): string =>
  pad
    .replace(/\{\*path\}/u, nr(404))
    .replace(/:(\w+)/gu, (_whole, name: string) => FILLED[name] ?? nr(404));
