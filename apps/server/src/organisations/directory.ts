import type { Subject, Text } from "@pana/law";

/** An organisation as the server keeps it in memory. */
export interface Listed {
  readonly id: string;
  readonly name: Text;
  readonly kinds: readonly Subject[];
  /** ISO 3166-2, or null for a body of the whole country. */
  readonly region: string | null;
  /** The body above. */
  readonly parent: string | null;
  readonly hotline: boolean;
  readonly contact: string | null;
  readonly suspended: boolean;
}

/** Every organisation, by id, and the competent one by kind and region. */
export class Directory {
  readonly #byId: ReadonlyMap<string, Listed>;
  readonly #byKind = new Map<Subject, Listed[]>();

  constructor(readonly all: readonly Listed[]) {
    this.#byId = new Map(all.map((organisation) => [organisation.id, organisation]));
    for (const organisation of all) {
      if (organisation.suspended) continue;
      for (const kind of organisation.kinds) {
        const of = this.#byKind.get(kind);
        if (of) of.push(organisation);
        else this.#byKind.set(kind, [organisation]);
      }
    }
    // By id, which is by the moment of adding: whoever was there first stays the competent one.
    for (const of of this.#byKind.values()) of.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get(id: string): Listed | undefined {
    return this.#byId.get(id);
  }

  /**
   * The competent organisation of a kind: in the region, else one that takes part already, else one of the whole
   * country. Where a region has several, one that takes part in the file comes first.
   * @returns null where there is none, and never one of another region that has nothing to do with the file
   */
  competent(kind: Subject, region: string | null, taking: ReadonlySet<string>): Listed | null {
    const of = this.#byKind.get(kind) ?? [];
    const taken = of.filter(({ id }) => taking.has(id));
    const inRegion = (one: Listed): boolean => region !== null && one.region === region;
    return (
      taken.find(inRegion) ??
      of.find(inRegion) ??
      taken[0] ??
      of.find((one) => one.region === null && one.parent === null) ??
      of.find((one) => one.region === null) ??
      null
    );
  }

  /** The bodies above, from the nearest on. */
  above(id: string): readonly Listed[] {
    const found: Listed[] = [];
    for (let here = this.get(id)?.parent; here; ) {
      const body = this.get(here);
      if (!body || found.includes(body)) break;
      found.push(body);
      here = body.parent;
    }
    return found;
  }
}
