import type { AreaKind, FigureRow } from '@regiograaf/official-data';
import type { Register } from '@regiograaf/subgraph-kit';
import { firstDay } from './edition.js';

type Asked = Pick<FigureRow, 'file' | 'row' | 'name' | 'kind' | 'municipalityName' | 'year'>;
export type Found = string | { expected: string };

interface Named {
  id: string;
  name: string;
  /** Of a buurt: the id of its wijk. */
  wijk: string | null;
}

/** A name that a wijk has and a buurt in it too: the first row of two is the wijk, but of one alone nobody knows which it is. */
interface Doubtful {
  asked: Asked;
  wijk: string;
}

/**
 * Finds the areas of one table that has names and no codes, row by row. As StatLine orders them, a wijk or buurt stands below its
 * municipality, unless the row itself says in which it lies; it is looked for in the edition of its year only, as names move.
 */
export class NameFinder {
  private readonly municipalities = new Map<number, Promise<Named[]>>();
  private readonly parts = new Map<string, Promise<Named[]>>();
  private readonly taken = new Set<string>();
  private readonly doubtful = new Map<string, Doubtful>();
  private municipality: Named | undefined;
  private wijk: string | undefined;
  private year: number | undefined;

  constructor(private readonly register: Pick<Register, 'query'>) {}

  /** @returns the id of the area, or what was expected instead */
  async find(asked: Asked): Promise<Found> {
    if (asked.year !== this.year) [this.municipality, this.wijk, this.year] = [undefined, undefined, asked.year];
    const around = asked.municipalityName ? await this.municipalityNamed(asked.municipalityName, asked.year) : this.municipality;
    if (around && 'expected' in around) return around;
    const towns = isWanted('municipality', asked) ? await this.townsNamed(asked.name ?? '', asked.year) : [];
    const parts = around ? await this.partsNamed(around, asked) : [];
    const found = [...towns.filter(({ id }) => !this.taken.has(`${asked.year} ${id}`)), ...parts];
    // What was there already is there twice: whoever counts says so.
    const one = found.length > 1 ? this.wijkBeforeItsBuurt(found, asked) : (found[0] ?? (towns.length === 1 ? towns[0] : undefined));
    if (!one) return { expected: found.length > 1 ? `a name that one area has, not ${found.map(({ id }) => id).join(' and ')}` : await this.whatIsKnown(around, asked) };
    this.taken.add(`${asked.year} ${one.id}`);
    if (towns.includes(one)) [this.municipality, this.wijk] = [one, undefined];
    else if (one.wijk === null) this.wijk = one.id;
    return one.id;
  }

  /** The rows of which it did not become clear what they are, once all are read. */
  unclear(): { asked: Asked; expected: string }[] {
    return [...this.doubtful.values()].map(({ asked, wijk }) => ({ asked, expected: `a row for ${wijk} and one for the buurt of the same name in it, or the kind of the area; of one row alone it is not clear which it is` }));
  }

  private wijkBeforeItsBuurt(found: readonly Named[], asked: Asked): Named | undefined {
    const [wijken, buurten] = [found.filter(({ id }) => id.startsWith('wijk:')), found.filter(({ id }) => id.startsWith('buurt:'))];
    const own = buurten.filter((buurt) => buurt.wijk === this.wijk);
    if (wijken.length + buurten.length < found.length) return undefined;
    if (wijken.length === 0) return own.length === 1 ? own[0] : undefined;
    const key = `${asked.year} ${wijken[0]!.id}`;
    if (wijken.length > 1 || !buurten.every((buurt) => buurt.wijk === wijken[0]!.id) || buurten.length > 1) return undefined;
    if (!this.taken.has(key)) {
      this.doubtful.set(key, { asked, wijk: wijken[0]!.id });
      return wijken[0];
    }
    this.doubtful.delete(key);
    return buurten[0];
  }

  private async whatIsKnown(around: Named | undefined, { year }: Asked): Promise<string> {
    if (!around) return `the name of a municipality that is recorded for ${year}, or of a wijk or buurt below its municipality`;
    const parts = await this.partsOf(around, year);
    if (parts.length > 0) return `the name of a municipality, or of a wijk or buurt of ${around.name} in the areas of ${year}`;
    return `the name of a municipality that is recorded for ${year}; of ${around.name} no wijken and buurten of that year are: import the areas of ${year} first`;
  }

  private async municipalityNamed(name: string, year: number): Promise<Named | { expected: string }> {
    const towns = await this.townsNamed(name, year);
    return towns.length === 1 ? towns[0]! : { expected: towns.length === 0 ? `a municipality that is recorded for ${year}, not ${name}` : `a municipality whose name one has, not ${towns.map(({ id }) => id).join(' and ')}` };
  }

  private async townsNamed(name: string, year: number): Promise<Named[]> {
    const known = this.municipalities.get(year) ?? this.load('municipality is null', year, []);
    this.municipalities.set(year, known);
    const towns = await known;
    const exactly = towns.filter((town) => plain(town.name) === plain(name));
    return exactly.length > 0 ? exactly : towns.filter((town) => plain(town.name) === bare(name));
  }

  private async partsNamed(around: Named, asked: Asked): Promise<Named[]> {
    const parts = await this.partsOf(around, asked.year);
    const name = plain(asked.name ?? '');
    return parts.filter((part) => plain(part.name) === name && isWanted(part.wijk === null ? 'wijk' : 'buurt', asked));
  }

  private partsOf({ id }: Named, year: number): Promise<Named[]> {
    const key = `${year} ${id}`;
    const known = this.parts.get(key) ?? this.load('municipality = $2 and edition = $3', year, [id, year]);
    this.parts.set(key, known);
    return known;
  }

  private load(which: string, year: number, parameters: readonly unknown[]): Promise<Named[]> {
    return this.register.query<Named>(
      `select id, name, wijk from regional_data.area_version where upper_inf(recorded) and valid @> $1::date and term @> $1::date and ${which} order by id`,
      [firstDay(year), ...parameters],
    );
  }
}

function isWanted(kind: AreaKind, asked: Asked): boolean {
  return asked.kind === undefined || asked.kind === kind;
}

/** Names are written with diacritics or without; a municipality may be marked as such, to tell it from a province or a place. */
function plain(name: string): string {
  return name.replace(/ \(gemeente\)$/i, '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Of two municipalities of one name, CBS adds the province: `Beek (L.)`; elsewhere it is left out where only one of them is left. */
function bare(name: string): string {
  return plain(name).replace(/ \([a-z]{1,3}\.\)$/, '');
}
