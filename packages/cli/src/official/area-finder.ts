import { kindOfCode, type FigureRow } from '@regiograaf/official-data';
import type { Register } from '@regiograaf/subgraph-kit';
import { idInEdition } from './edition.js';
import { NameFinder, type Found } from './name-finder.js';
import { bearersOf } from './place-areas.js';

/** Finds the areas that the rows of one table are about: by code, or of a table without codes by name. */
export class AreaFinder {
  private readonly names: NameFinder;

  constructor(private readonly register: Pick<Register, 'query'>) {
    this.names = new NameFinder(register);
  }

  /** @param asked rows that follow those asked before @returns the id of each, or what was expected instead */
  async find(asked: readonly FigureRow[]): Promise<Found[]> {
    const bearers = await bearersOf(this.register, [...new Set(asked.flatMap(({ code }) => code ?? []))]);
    const found: Found[] = [];
    for (const each of asked) found.push(each.code === undefined ? await this.names.find(each) : byCode(each.code, each.year, bearers));
    return found;
  }

  /** Once all rows were asked: those that may be about another area after all. */
  unclear(): ReturnType<NameFinder['unclear']> {
    return this.names.unclear();
  }
}

function byCode(code: string, year: number, bearers: Awaited<ReturnType<typeof bearersOf>>): Found {
  const known = bearers.get(code) ?? [];
  const id = idInEdition(`${kindOfCode(code)}:${code}`, year, known);
  return known.some((each) => each.id === id) ? id : { expected: `an area that is recorded: import the areas of ${year} first` };
}
