import { Involvement } from '../involvement/involvement.js';
import type { Answer } from './answer.js';
import { Fallback } from './fallback.type.js';
import { MandatedContact, NoMandatedContact } from './mandated-contact.js';

/** Gives an answer its GraphQL shape. */
export function toResult(answer: Answer): MandatedContact | NoMandatedContact {
  const { involve, fallback, reason, certainty, fictional, lastConfirmedAt } = answer;
  const shared = {
    answer,
    alsoInvolve: involve.map((each) => Object.assign(new Involvement(), each)),
    fallback: fallback ? Object.assign(new Fallback(), { answer: fallback, step: fallback.step, reason: fallback.reason }) : null,
    certainty,
    fictional,
    lastConfirmedAt,
  };
  return reason ? Object.assign(new NoMandatedContact(), shared, { reason }) : Object.assign(new MandatedContact(), shared);
}
