import { loadMany, loaderOf, loadOne, type Context } from '@regiograaf/subgraph-kit';
import type { CareDomain } from '../partnership/care-domain.js';
import { loadCounted } from '../partnership/load-counted.js';
import { loadTouched } from '../place/load-touched.js';
import { prefixOf } from '../place/place.js';
import { CoordinatorStatus } from '../wijkgroep/coordinator-status.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { YearAgenda } from '../year-agenda/year-agenda.js';
import { Wijk } from './wijk.js';

/** What a wijk may lack; all that is given must be lacking. */
export interface Lack {
  partnerIn?: CareDomain | null;
  coordinator?: boolean | null;
  yearAgenda?: number | null;
}

/** The ids of the wijken of a municipality that lack something; for all municipalities of a list in a handful of statements. */
export function loadLacking(context: Context, municipality: string, lack: Lack): Promise<string[]> {
  return loaderOf(context, `lacking wijken ${JSON.stringify(lack)}`, async (municipalities: readonly string[]) =>
    Promise.all(municipalities.map((each) => lackingIn(context, each, lack))),
  ).load(municipality);
}

async function lackingIn(context: Context, municipality: string, lack: Lack): Promise<string[]> {
  const wijken = await loadMany(context, Wijk, { by: 'municipalityId', of: municipality, where: { status: 'ACTIVE' } });
  const lacking = await Promise.all(wijken.map(({ id }) => lacksAll(context, id, lack)));
  return wijken.filter((_, index) => lacking[index]).map(({ id }) => id);
}

async function lacksAll(context: Context, wijk: string, { partnerIn, coordinator, yearAgenda }: Lack): Promise<boolean> {
  const lacks = await Promise.all([
    ...(partnerIn == null ? [] : [lacksPartner(context, wijk, partnerIn)]),
    ...(coordinator ? [lacksCoordinator(context, wijk)] : []),
    ...(yearAgenda == null ? [] : [lacksAgenda(context, wijk, yearAgenda)]),
  ]);
  return lacks.every(Boolean);
}

async function lacksPartner(context: Context, wijk: string, domain: CareDomain): Promise<boolean> {
  const counted = await loadCounted(context, wijk, { status: 'ACTIVE', domain });
  return counted.length === 0;
}

async function lacksCoordinator(context: Context, wijk: string): Promise<boolean> {
  const wijkgroepen = await Promise.all((await wijkgroepenIn(context, wijk)).map((id) => loadOne(context, Wijkgroep, id)));
  return wijkgroepen.every((wijkgroep) => wijkgroep?.coordinator !== CoordinatorStatus.ESTABLISHED);
}

async function lacksAgenda(context: Context, wijk: string, year: number): Promise<boolean> {
  const wijkgroepen = await wijkgroepenIn(context, wijk);
  const agendas = await Promise.all(wijkgroepen.map((of) => loadMany(context, YearAgenda, { by: 'wijkgroepId', of, where: { year } })));
  return agendas.every((each) => each.length === 0);
}

async function wijkgroepenIn(context: Context, wijk: string): Promise<string[]> {
  const touched = await loadTouched(context, wijk);
  return touched.filter((place) => prefixOf(place) === 'wijkgroep');
}
