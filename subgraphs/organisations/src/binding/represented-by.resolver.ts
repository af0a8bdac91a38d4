import { Context, idArgument, loadOne } from '@regiograaf/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { answer, type Answer } from '../mandated-contact/answer.js';
import { loadRegionFacts } from '../mandated-contact/load-facts.js';
import { MandatedContactResult } from '../mandated-contact/mandated-contact.js';
import { oneSide } from '../mandated-contact/one-side.js';
import type { Question } from '../mandated-contact/question.js';
import { toResult } from '../mandated-contact/to-result.js';
import { Organisation } from '../organisation/organisation.js';
import { Theme } from '../theme/theme.js';
import { loadBinding } from './load-binding.js';
import { ownAnswer } from './own-answer.js';

@Resolver(() => Organisation)
export class RepresentedByResolver {
  @FieldResolver(() => MandatedContactResult, {
    nullable: true,
    description: 'Who may speak for it on a theme: who holds a mandate that binds it, in a region in which it works (vertegenwoordigd door).',
  })
  async representedBy(
    @Root() { id, regionIds }: Organisation,
    @Ctx() context: Context,
    @Arg('theme', () => ID, { description: 'On which theme (thema).' }) theme: string,
    @Arg('counterparty', () => CounterpartyKind, { description: 'The side that asks; not ANY (wederpartij).' }) counterparty: CounterpartyKind,
    @Arg('authority', () => MandateAuthority, { defaultValue: MandateAuthority.NEGOTIATE, description: 'How far the mandate must go at least (bevoegdheid).' })
    authority: MandateAuthority,
  ): Promise<typeof MandatedContactResult | null> {
    const asked = { theme: idArgument('theme', theme, ['theme']), counterparty: oneSide(counterparty), authority };
    if (!(await loadOne(context, Theme, theme))) return null;
    const answers = await Promise.all(regionIds.toSorted().map((region) => answerFor(id, { region, ...asked }, context)));
    return toResult(ownAnswer(theme, answers));
  }
}

async function answerFor(organisation: string, question: Question, context: Context): Promise<Answer> {
  const [facts, binding] = await Promise.all([loadRegionFacts(context, question.region), loadBinding(context, question.region)]);
  return answer(question, facts, (mandate) => binding(mandate)?.has(organisation) ?? false);
}
