import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { COMMAND_LIST } from '../../src/commands/command-list.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { TestServer } from '../support/server.js';
import { ApiClient } from './api-client.js';
import { SCENARIO } from './scenario.js';

interface Operation {
  readonly operationId?: string;
  readonly parameters?: { name: string; in: string; required?: boolean }[];
  readonly responses: Record<string, { description: string }>;
}
interface Document {
  readonly openapi: string;
  readonly info: { title: string; version: string };
  readonly paths: Record<string, Partial<Record<'get' | 'post', Operation>>>;
  readonly components: { schemas: Record<string, { required?: string[] }> };
}

let server: TestServer;
let api: ApiClient;
let document: Document;
beforeAll(async () => {
  server = await TestServer.start();
  api = await ApiClient.of(server);
  await server.doe(OpenWerkjaar, { jaar: 2024 }); // by then the read models are there
  document = (await api.get('openapi.json').expect(200)).body as Document;
});
afterAll(() => server.close());

const validator = (naam: string) => {
  // Formats and readers' notes are OpenAPI's; only the structure is looked at here.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', components: document.components });
  return ajv.compile({ $ref: `doc#/components/schemas/${naam}` });
};

describe('de beschrijving van de API', () => {
  it('is een OpenAPI-document waarin elke verwijzing uitkomt', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: 'Trajectboek', version: expect.any(String) });
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/gu)].map(
      ([, ref]) => ref!,
    );
    const bekend = Object.keys(document.components.schemas).map(
      (naam) => `#/components/schemas/${naam}`,
    );
    expect(refs.filter((ref) => !bekend.includes(ref))).toEqual([]);
    expect(bekend.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('zegt bij elk adres wat erin moet en wat eruit komt', () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    const ids = operations.flatMap(({ operation }) => operation.operationId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
      const given = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(given.map(({ name }) => name)).toEqual(inPath);
      expect(given.every(({ required }) => required)).toBe(true);
      const described = Object.values(operation.responses).map(({ description }) => description);
      expect(described.length).toBeGreaterThan(0);
      expect(described.every(Boolean)).toBe(true);
    }
  });

  it('beschrijft precies de adressen die er zijn', async () => {
    for (const path of Object.keys(document.paths).filter((each) => !each.includes('/commands/')))
      for (const [name, value] of [
        ['id', 'x'],
        ['jaar', 'x'],
      ] as const)
        if (path.includes(`{${name}}`)) {
          const asked = path.replace('/api/', '').replace('{id}', value).replace('{jaar}', value);
          await api.get(asked).expect(400);
        }
    for (const { klasse } of COMMAND_LIST)
      expect(document.paths[`/api/commands/${klasse.name}`]).toHaveProperty('post');
  });

  it('aanvaardt wat de opdrachten aanvaarden, ook null, "team" en "enkele"', async () => {
    for (const proef of SCENARIO) {
      const velden = JSON.parse(JSON.stringify(api.ingevuld({ ...proef, ...ZONDER }))) as object;
      const volledig = {
        ...velden,
        ...(proef.revisieVan ? { revisie: 0 } : {}),
        ...(proef.ongedaan ? { commandId: '00000000-0000-4000-8000-000000000000' } : {}),
      };
      const klopt = validator(proef.naam);
      expect({ naam: proef.naam, fouten: klopt(volledig) ? null : klopt.errors }).toEqual({
        naam: proef.naam,
        fouten: null,
      });
    }
  });

  it('noemt verplicht precies wat zonder niet aanvaard wordt, en geen onbekende velden', async () => {
    for (const { klasse } of COMMAND_LIST) {
      const { body } = await api.stuur(klasse.name, {});
      const fouten = ((body as { fouten?: { veld: string }[] }).fouten ?? []).map(
        ({ veld }) => veld,
      );
      const { required = [] } = document.components.schemas[klasse.name]!;
      expect({ naam: klasse.name, velden: [...required].sort() }).toEqual({
        naam: klasse.name,
        velden: fouten.sort(),
      });
      expect(validator(klasse.name)({ bestaatNiet: 1 })).toBe(false);
    }
  });
});

const ZONDER = { revisieVan: undefined, ongedaan: undefined } as unknown as object;
