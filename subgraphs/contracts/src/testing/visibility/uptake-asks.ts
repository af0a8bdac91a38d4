import { argumentsOf, quoted, reference, type Ask, type Asking, type Kinds } from './ask.js';
import { listById } from './expected.js';
import { wijkOf } from './record-world.js';
import { holdsIn, partyPieces } from './rights.js';
import { ORGANISATIONS } from './world.js';

/** Who takes part in modules. */
export const UPTAKE_ASKS = {
  uptakeOfModule(asking: Asking): Ask {
    const { world, model, names, index, status } = asking;
    const module = index % world.contracts.length;
    const found = model.seen('uptakes').filter((each) => world.uptakes[each]!.module === module && model.status(world.uptakes[each]!.years) === (status ?? 'ACTIVE'));
    const { asked, nodes, data } = listById('uptakes', found, asking);
    return { field: `module(id: ${quoted(names.of('module', module))}) { uptake${argumentsOf({ ...asked, status })} ${nodes} }`, data: { uptake: data } };
  },

  uptakeOfPractice(asking: Asking): Ask {
    const { world, model, names, index, status } = asking;
    const practice = index % ORGANISATIONS;
    const found = model.seen('uptakes').filter((each) => model.now(world.uptakes[each]!.practice) === practice && model.status(world.uptakes[each]!.years) === (status ?? 'ACTIVE'));
    const { asked, nodes, data } = listById('uptakes', found, asking);
    return { field: reference('Organisation', `org:${names.organisation(practice)}`, `moduleUptake${argumentsOf({ ...asked, status })} ${nodes}`), data: [{ moduleUptake: data }] };
  },

  /** Nobody is a member of a party here: those that could take part are the parties themselves, and those that do. */
  uptakeByWijk({ world, model, names, index }: Asking): Ask {
    const module = index % world.contracts.length;
    const field = `module(id: ${quoted(names.of('module', module))}) { uptakeByWijk { wijk { id } practices takingPart } }`;
    if (!model.seesTheDate(module)) return { field, data: { uptakeByWijk: null } };
    const { year, known } = model.when;
    const providers = world.parties.flatMap((party) =>
      party.contract === module && party.side === 'PROVIDER' && holdsIn(party.years, year)
        ? partyPieces(party, known).flatMap(({ valid, is }) => (holdsIn(valid, year) ? [is.organisation] : []))
        : [],
    );
    const taking = model.seen('uptakes').filter((each) => world.uptakes[each]!.module === module && holdsIn(world.uptakes[each]!.years, year)).map((each) => model.now(world.uptakes[each]!.practice));
    const count = (organisations: readonly number[], wijk: number): number => new Set(organisations.filter((each) => wijkOf(each) === wijk)).size;
    const rows = [0, 1].map((wijk) => ({ wijk: { id: `wijk:WK${names.part(wijk)}` }, practices: count([...providers, ...taking], wijk), takingPart: count(taking, wijk) }));
    return { field, data: { uptakeByWijk: rows.filter(({ practices }) => practices > 0) } };
  },
} satisfies Kinds;
