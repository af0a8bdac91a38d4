/** What a description in the schema says, taken apart. */
export interface Description {
  /** The text without the Dutch term and without its source. */
  meaning: string;
  /** The last text in round brackets. */
  dutch?: string;
  /** From a last line `Source: …`. */
  source?: string;
}

const SOURCE_LINE = /(?:^|\n)[ \t]*Source:[ \t]*(\S.*?)\s*$/;
const LAST_BRACKETS = /\(([^()]+)\)(?=[^()]*$)/;

export function readDescription(text = ''): Description {
  const source = SOURCE_LINE.exec(text)?.[1];
  const told = text.replace(SOURCE_LINE, '').replace(/\s+/g, ' ').trim();
  const dutch = LAST_BRACKETS.exec(told)?.[1]?.trim();
  const meaning = dutch ? told.replace(LAST_BRACKETS, '') : told;
  return {
    meaning: meaning.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim(),
    ...(dutch && { dutch }),
    ...(source && { source }),
  };
}

/**
 * The short English name that a description opens with: its text up to the first semicolon, colon or end of a sentence, with a capital.
 * "Care group (zorggroep)." gives "Care group"; "advisory board: it decides nothing (adviesraad)" gives "Advisory board".
 */
export function shortName({ meaning }: Description): string {
  const opening = (/^.*?(?=[;:]|\.\s|\.?$)/.exec(meaning)?.[0] ?? meaning).replace(/\s*\([^()]*\)/g, '').trim();
  return opening.charAt(0).toUpperCase() + opening.slice(1);
}
