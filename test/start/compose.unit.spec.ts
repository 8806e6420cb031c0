/** What `docker compose up` would start: as little as each service needs, and no password that everybody knows. */
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly tmpfs?: readonly string[];
  readonly privileged?: boolean;
  readonly volumes?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};

/** Rights of root that a service keeps, each for a reason that stands beside it. */
const KEEPS: Readonly<Record<string, readonly string[]>> = {
  caddy: ['NET_BIND_SERVICE'],
  certificates: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER'],
};

describe.each(Object.entries(services))('%s', (name, service) => {
  it('mag alleen schrijven in zijn volumes en in het geheugen', () => {
    expect(service).toMatchObject({ read_only: true });
    expect(service.tmpfs).toContain('/tmp');
  });

  it('heeft geen rechten van root die hij niet nodig heeft, en krijgt er geen bij', () => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.cap_add ?? []).toEqual(KEEPS[name] ?? []);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.privileged).toBeUndefined();
    expect(service.user === 'root').toBe(name === 'certificates');
  });

  it('heeft een grens aan zijn geheugen', () => {
    expect(service.mem_limit).toMatch(/^\d+[mg]$/u);
  });

  it('is van een versie die gezegd is, of van hier', () => {
    if (service.build === undefined) expect(service.image).toMatch(/:\d[\w.-]*$/u);
  });

  it('schrijft in volumes die er zijn', () => {
    const named = (service.volumes ?? []).map((volume) => volume.split(':')[0]!);
    for (const volume of named.filter((one) => !one.startsWith('.')))
      expect(Object.keys(volumes)).toContain(volume);
  });
});

describe('wachtwoorden', () => {
  const used = [...text.matchAll(/\$\{(\w*PASSWORD\w*)([^}]*)\}/gu)];

  it('zijn er geen die iedereen kent: zonder start er niets, en een zin zegt welk ontbreekt', () => {
    expect(new Set(used.map(([, name]) => name))).toEqual(
      new Set(['POSTGRES_PASSWORD', 'EVENTSTORE_PASSWORD']),
    );
    for (const [, name, otherwise] of used)
      expect(otherwise).toMatch(RegExp(`^:\\?Zet ${name!} in .*\\.$`, 'u'));
  });

  it('staan nergens uitgeschreven', () => {
    for (const { environment = {} } of Object.values(services))
      for (const [name, value] of Object.entries(environment)) {
        if (/PASSWORD/u.test(name)) expect(value).toMatch(/^\$\{\w+:\?/u);
        expect(String(value)).not.toMatch(/:\/\/\w+:\w+@/u);
      }
  });
});

describe('exports', () => {
  it.each(['app', 'app-on-cluster'])('van %s staan op een ander volume dan de gegevens', (name) => {
    const { environment, volumes: mounted = [] } = services[name]!;
    const at = (path: string): string | undefined =>
      mounted.find((volume) => volume.split(':')[1] === path)?.split(':')[0];
    expect(environment!['EXPORT_DIR']).toBe('/exports');
    expect(at('/exports')).toBeDefined();
    expect(at('/exports')).not.toBe(at('/data'));
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(
      /install -d -o node -g node \/data \/exports/u,
    );
  });
});

describe('de databanken', () => {
  it('zijn van buiten de machine niet te bereiken', () => {
    for (const [name, { ports = [] }] of Object.entries(services))
      for (const port of ports) if (name !== 'caddy') expect(port).toMatch(/^127\.0\.0\.1:/u);
  });
});
