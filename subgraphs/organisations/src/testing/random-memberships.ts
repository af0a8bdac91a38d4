import fc from 'fast-check';

/** Organisations by number, 0 to `ORGANISATIONS` - 1. */
export interface RandomMembership {
  member: number;
  organisation: number;
  represents: number[];
  from: string | null;
  to: string | null;
}

export const ORGANISATIONS = 7;
const DAYS = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];

export const someDay: fc.Arbitrary<string> = fc.constantFrom('2020-07-01', ...DAYS, '2022-12-31', '2029-01-01');

const number = fc.nat(ORGANISATIONS - 1);
const bound = fc.option(fc.constantFrom(...DAYS), { freq: 1 });

/** Circles are as likely as not. */
export const someMemberships: fc.Arbitrary<RandomMembership[]> = fc.array(
  fc
    .record({ member: number, organisation: number, represents: fc.uniqueArray(number, { maxLength: 2 }), from: bound, to: bound })
    .filter(({ member, organisation, from, to }) => member !== organisation && (from === null || to === null || from < to)),
  { maxLength: 9 },
);

/** The plainest reading of the rule: a table of who binds whom directly, completed with whom these bind, until nothing changes. */
export function naivelyBound(grantor: number, day: string, memberships: readonly RandomMembership[]): number[] {
  const numbers = Array.from({ length: ORGANISATIONS }, (_, index) => index);
  const binds = numbers.map((one) => numbers.map((other) => one === other || memberships.some((each) => each.organisation === one && concerns(each, other) && held(each, day))));
  for (const middle of numbers) {
    for (const one of numbers) {
      for (const other of numbers) binds[one]![other] ||= binds[one]![middle]! && binds[middle]![other]!;
    }
  }
  return numbers.filter((other) => binds[grantor]![other]);
}

function concerns({ member, represents }: RandomMembership, other: number): boolean {
  return member === other || represents.includes(other);
}

function held({ from, to }: RandomMembership, day: string): boolean {
  return !(from !== null && day < from) && !(to !== null && day >= to);
}
