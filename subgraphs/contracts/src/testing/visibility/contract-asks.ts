import { isDeepStrictEqual } from 'node:util';
import { argumentsOf, FIELDS, listed, quoted, reference, type Ask, type Asking, type Kinds } from './ask.js';
import { expected, listById, page } from './expected.js';
import { fundedPart, SHAPES } from './names.js';
import { ORGANISATIONS, REGIONS } from './world.js';

/** What else hangs on contracts and regions. */
export const CONTRACT_ASKS = {
  conditionsOfContract({ world, model, names, index }: Asking): Ask {
    const contract = index % world.contracts.length;
    const found = model.seen('conditions').filter((each) => world.conditions[each]!.contract === contract);
    const field = `contract(id: ${quoted(names.of('contract', contract))}) { conditions { ${FIELDS.conditions} } }`;
    return { field, data: { conditions: found.map((each) => expected('conditions', each, { model, names })) } };
  },

  conditionsOfRegion(asking: Asking): Ask {
    const { world, model, names, index, traced } = asking;
    const region = index % REGIONS;
    const status = traced === null ? null : traced ? 'REFUSED' : 'OPEN';
    const found = model.seen('conditions').filter((each) => {
      const { contract, region: own, refused } = world.conditions[each]!;
      return (contract === null ? own : model.regionOf(contract)) === region && (traced === null || traced === refused);
    });
    const { asked, nodes, data } = listById('conditions', found, asking);
    return { field: reference('Region', names.region(region), `contractConditions${argumentsOf({ ...asked, status })} ${nodes}`), data: [{ contractConditions: data }] };
  },

  funding({ world, model, names, index, traced, first }: Asking): Ask {
    const contract = index % world.contracts.length;
    const kind = traced === null ? null : traced ? 'PROJECT' : 'STRUCTURAL';
    const found = model.seen('funding').filter((each) => model.now(world.funding[each]!.contract) === contract && (kind === null || world.funding[each]!.kind === kind));
    const field = `contract(id: ${quoted(names.of('contract', contract))}) { funding${argumentsOf({ first, kind })} ${listed('funding')} }`;
    return { field, data: { funding: page('funding', byYear(found, world), { model, names, first }) } };
  },

  fundingOfModule({ world, model, names, index }: Asking): Ask {
    const module = index % world.contracts.length;
    const found = model.seen('funding').filter((each) => isDeepStrictEqual(fundedPart(world, each), { module }));
    const field = `module(id: ${quoted(names.of('module', module))}) { funding { ${FIELDS.funding} } }`;
    return { field, data: { funding: byYear(found, world).map((each) => expected('funding', each, { model, names })) } };
  },

  fundingOfAgreement({ world, model, names, index }: Asking): Ask {
    const agreement = index % world.agreements.length;
    const field = `agreement(id: ${quoted(names.record('agreements', agreement))}) { funding { ${FIELDS.funding} } }`;
    if (!model.sees('agreements', agreement)) return { field, data: null };
    const found = model.seen('funding').filter((each) => isDeepStrictEqual(fundedPart(world, each), { agreement }));
    return { field, data: { funding: byYear(found, world).map((each) => expected('funding', each, { model, names })) } };
  },

  fundingByYear({ world, model, names, index }: Asking): Ask {
    const contract = index % world.contracts.length;
    const found = model.seen('funding').filter((each) => model.now(world.funding[each]!.contract) === contract);
    const cents = (each: number): bigint => BigInt(names.number('funding', each, { known: model.when.known, put: model.put('funding', each), meets: true }).replace('.', ''));
    const years = [...Map.groupBy(found, (each) => world.funding[each]!.year)].toSorted(([one], [other]) => one - other);
    const field = `contract(id: ${quoted(names.of('contract', contract))}) { fundingByYear { year totalEuros } }`;
    const sums = years.map(([year, each]) => ({ year, totalEuros: String(each.reduce((sum, one) => sum + cents(one), 0n)).replace(/(\d\d)$/, '.$1') }));
    return { field, data: { fundingByYear: sums } };
  },

  whoPays({ world, model, names, index }: Asking): Ask {
    const service = index % world.services.length;
    return { field: `supportService(id: ${quoted(names.of('support', service))}) { fundedByContract }`, data: { fundedByContract: model.knowsWhoPays(service) ? true : null } };
  },

  use(asking: Asking): Ask {
    const { world, model, names, index, status } = asking;
    const isOfService = index % 2 === 0;
    const of = index % (isOfService ? world.services.length : ORGANISATIONS);
    const found = model.seen('uses').filter((each) => {
      const { service, organisation, years } = world.uses[each]!;
      return (isOfService ? service : model.now(organisation)) === of && model.status(years) === (status ?? 'ACTIVE');
    });
    const { asked, nodes, data } = listById('uses', found, asking);
    const list = `${argumentsOf({ ...asked, status })} ${nodes}`;
    if (isOfService) return { field: `supportService(id: ${quoted(names.of('support', of))}) { use${list} }`, data: { use: data } };
    return { field: reference('Organisation', `org:${names.organisation(of)}`, `supportUse${list}`), data: [{ supportUse: data }] };
  },

  /** The records of the world, and some that are not there. */
  reference({ world, model, names, noun, index }: Asking): Ask {
    const record = index % (world[noun].length + 3);
    const isSeen = record < world[noun].length && model.sees(noun, record);
    return { field: reference(SHAPES[noun].type, names.record(noun, record), FIELDS[noun]), data: [isSeen ? expected(noun, record, { model, names }) : null] };
  },

  /** What is wrong is told, and nothing else, whether what it nearly names is there or not. */
  mistake({ world, names, index }: Asking): Ask {
    const id = names.record('agreements', index % world.agreements.length);
    const of = { code: 'BAD_USER_INPUT' };
    const wrong = [
      [`agreement(id: ${quoted(id.replace('agreement:', 'condition:'))}) { id }`, of],
      [`agreements(filter: { contract: ${quoted(id)} }) { totalCount }`, of],
      [`agreements(after: ${quoted(id)}) { totalCount }`, { code: 'INVALID_CURSOR' }],
      [`agreements(first: 101, filter: { region: ${quoted(names.region(0))} }) { nodes { id } }`, { code: 'PAGE_SIZE' }],
    ] as const;
    const [field, { code }] = wrong[index % wrong.length]!;
    return { field, data: null, errors: [code] };
  },
} satisfies Kinds;

function byYear(found: readonly number[], { funding }: Asking['world']): number[] {
  return found.toSorted((one, other) => funding[one]!.year - funding[other]!.year);
}
