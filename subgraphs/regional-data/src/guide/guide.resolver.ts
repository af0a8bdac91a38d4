import { Language } from '@regiograaf/subgraph-kit';
import { Args, ArgsType, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { TIPS } from '../obstacle/tips.js';
import { ON_MANDATE, ON_REGIOBEELD, ON_REGIOPLAN, ON_SUPRAREGIONAL_COOPERATION, PYRAMID } from './advice.js';
import { Guide, ObstacleAdvice, RegiobeeldElementAdvice, RegioplanElementAdvice, type Advice } from './guide.js';

@ArgsType()
class InLanguage {
  @Field(() => Language, { defaultValue: Language.NL, description: 'In which language; Dutch unless given (taal).' })
  lang!: Language;
}

@Resolver(() => Guide)
export class GuideResolver {
  @Query(() => Guide, { nullable: true, description: 'What LHV, InEen and ZN advise regions and insurers (leidraad).' })
  guide(): Guide {
    return Object.assign(new Guide(), { publisher: 'LHV, InEen en ZN', publishedOn: null });
  }

  @FieldResolver(() => [String], { description: 'What rests on what, from the base up (piramide).' })
  pyramid(@Args(() => InLanguage) { lang }: InLanguage): string[] {
    return PYRAMID.map((layer) => layer[lang]);
  }

  @FieldResolver(() => String, { description: 'Who needs a mandate, and for how long one lasts (mandaat).' })
  onMandate(@Args(() => InLanguage) { lang }: InLanguage): string {
    return ON_MANDATE[lang];
  }

  @FieldResolver(() => String, { description: 'What a region may be too small for (bovenregionale samenwerking).' })
  onSupraregionalCooperation(@Args(() => InLanguage) { lang }: InLanguage): string {
    return ON_SUPRAREGIONAL_COOPERATION[lang];
  }

  @FieldResolver(() => [RegiobeeldElementAdvice], { description: 'What a regiobeeld contains (elementen van een regiobeeld).' })
  regiobeeldElements(): RegiobeeldElementAdvice[] {
    return each(ON_REGIOBEELD).map((advice) => Object.assign(new RegiobeeldElementAdvice(), advice));
  }

  @FieldResolver(() => [RegioplanElementAdvice], { description: 'What a regioplan preferably contains; the vision on ICT is part of the first (elementen van een regioplan).' })
  regioplanElements(): RegioplanElementAdvice[] {
    return each(ON_REGIOPLAN).map((advice) => Object.assign(new RegioplanElementAdvice(), advice));
  }

  @FieldResolver(() => [ObstacleAdvice], { description: 'What stands in the way of agreements, each with a tip (belemmeringen).' })
  obstacles(): ObstacleAdvice[] {
    return each(TIPS).map((advice) => Object.assign(new ObstacleAdvice(), advice));
  }
}

@Resolver(() => RegiobeeldElementAdvice)
export class RegiobeeldElementAdviceResolver {
  @FieldResolver(() => String, { description: 'What it should say (advies).' })
  advice(@Root() { texts }: RegiobeeldElementAdvice, @Args(() => InLanguage) { lang }: InLanguage): string {
    return texts[lang];
  }
}

@Resolver(() => RegioplanElementAdvice)
export class RegioplanElementAdviceResolver {
  @FieldResolver(() => String, { description: 'What it should say (advies).' })
  advice(@Root() { texts }: RegioplanElementAdvice, @Args(() => InLanguage) { lang }: InLanguage): string {
    return texts[lang];
  }
}

@Resolver(() => ObstacleAdvice)
export class ObstacleAdviceResolver {
  @FieldResolver(() => String, { description: 'What to do about it (tip).' })
  tip(@Root() { texts }: ObstacleAdvice, @Args(() => InLanguage) { lang }: InLanguage): string {
    return texts[lang];
  }
}

function each<Kind extends string>(advice: Readonly<Record<Kind, Advice>>): { kind: Kind; texts: Advice }[] {
  return (Object.entries(advice) as [Kind, Advice][]).map(([kind, texts]) => ({ kind, texts }));
}
