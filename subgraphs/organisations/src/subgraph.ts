import { defineSubgraph } from '@regiograaf/subgraph-kit';
import { appointmentFile } from './appointment/appointment.delivery.js';
import { Appointment } from './appointment/appointment.js';
import { AppointmentResolver } from './appointment/appointment.resolver.js';
import {
  BodyAuthorisationResolver,
  OrganisationAuthorisationResolver,
  PersonAuthorisationResolver,
  PostAuthorisationResolver,
} from './authorisation/authorisation.resolver.js';
import { BoundByResolver } from './authorisation/bound-by.resolver.js';
import { HeldMandateResolver } from './authorisation/held-mandate.resolver.js';
import { BodyMayDecideResolver, OrganisationMayDecideResolver, PersonMayDecideResolver, PostMayDecideResolver } from './authorisation/may-decide.resolver.js';
import { BindingResolver } from './binding/binding.resolver.js';
import { RepresentedByResolver } from './binding/represented-by.resolver.js';
import { bodyFile } from './body/body.delivery.js';
import { Body } from './body/body.js';
import { BodyResolver, OrganisationBodiesResolver } from './body/body.resolver.js';
import { Change } from './change/change.js';
import { ChangeResolver, OrganisationChangesResolver } from './change/change.resolver.js';
import { decisionFile } from './decision/decision.delivery.js';
import { Decision } from './decision/decision.js';
import { BodyDecisionsResolver, DecisionResolver, OrganisationDecisionsResolver } from './decision/decision.resolver.js';
import { endorsementFile } from './endorsement/endorsement.delivery.js';
import { Endorsement } from './endorsement/endorsement.js';
import { EndorsementResolver, MandateEndorsementsResolver } from './endorsement/endorsement.resolver.js';
import { Region } from './external/region.js';
import { handoverFile } from './handover/handover.delivery.js';
import { Handover } from './handover/handover.js';
import { HandoverResolver, PostHandoversResolver } from './handover/handover.resolver.js';
import { InvolvementRule } from './involvement/involvement-rule.js';
import { involvementFile } from './involvement/involvement.delivery.js';
import { InvolvementResolver } from './involvement/involvement.resolver.js';
import { mandateCheckReference } from './mandate-check/answer-check.js';
import { MandateCheckResolver } from './mandate-check/mandate-check.resolver.js';
import { MandateFindingResolver, MandateVerdictResolver } from './mandate-check/mandate-verdict.resolver.js';
import { mandateFile } from './mandate/mandate.delivery.js';
import { Mandate } from './mandate/mandate.js';
import { BodyMandatesResolver, MandateResolver, PostMandatesResolver } from './mandate/mandate.resolver.js';
import { FallbackResolver } from './mandated-contact/fallback.resolver.js';
import { MandatedContactResolver } from './mandated-contact/mandated-contact.resolver.js';
import { RegionContactsResolver } from './mandated-contact/region-contacts.resolver.js';
import { ThemeAnswerResolver, ThemeContactResolver } from './mandated-contact/theme-answer.resolver.js';
import { membershipFile } from './membership/membership.delivery.js';
import { Membership } from './membership/membership.js';
import { MembershipResolver, OrganisationMembershipsResolver, PersonMembershipsResolver } from './membership/membership.resolver.js';
import { organisationFile } from './organisation/organisation.delivery.js';
import { Organisation } from './organisation/organisation.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { personFile } from './person/person.delivery.js';
import { Person } from './person/person.js';
import { PersonResolver } from './person/person.resolver.js';
import { postFile } from './post/post.delivery.js';
import { Post } from './post/post.js';
import { OrganisationPostsResolver, PostResolver } from './post/post.resolver.js';
import { RegionResolver } from './region/region.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { seatFile } from './seat/seat.delivery.js';
import { Seat } from './seat/seat.js';
import { BodySeatsResolver, OrganisationSeatsResolver, PersonSeatsResolver, PostSeatsResolver, SeatResolver } from './seat/seat.resolver.js';
import { GovernanceSignalResolver, RegionSignalsResolver } from './signal/signal.resolver.js';
import { successionFile } from './succession/succession.delivery.js';
import { Succession } from './succession/succession.js';
import { OrganisationSuccessionsResolver, SuccessionResolver } from './succession/succession.resolver.js';
import { themeLeadFile } from './theme-lead/theme-lead.delivery.js';
import { ThemeLead } from './theme-lead/theme-lead.js';
import { OrganisationThemeLeadsResolver, ThemeLeadResolver, ThemeLeadsResolver } from './theme-lead/theme-lead.resolver.js';
import { themeFile } from './theme/theme.delivery.js';
import { Theme } from './theme/theme.js';
import { ThemeResolver } from './theme/theme.resolver.js';

export const subgraph = defineSubgraph({
  name: 'organisations',
  maintainer: Organisation,
  migrations: new URL('../migrations/', import.meta.url),
  personal: [Person],
  entities: [Organisation, Membership, Body, Post, Person, Appointment, Theme, ThemeLead, Decision, Mandate, InvolvementRule, Succession, Seat, Handover, Endorsement, Change],
  external: [Region],
  references: { MandateCheck: mandateCheckReference },
  resolvers: [
    OrganisationResolver,
    MembershipResolver,
    OrganisationMembershipsResolver,
    PersonMembershipsResolver,
    BodyResolver,
    OrganisationBodiesResolver,
    PostResolver,
    OrganisationPostsResolver,
    PersonResolver,
    AppointmentResolver,
    ThemeResolver,
    ThemeLeadResolver,
    ThemeLeadsResolver,
    OrganisationThemeLeadsResolver,
    DecisionResolver,
    BodyDecisionsResolver,
    OrganisationDecisionsResolver,
    MandateResolver,
    PostMandatesResolver,
    BodyMandatesResolver,
    InvolvementResolver,
    ThemeAnswerResolver,
    ThemeContactResolver,
    MandatedContactResolver,
    BindingResolver,
    RepresentedByResolver,
    FallbackResolver,
    RegionResolver,
    SearchResolver,
    RegionContactsResolver,
    MandateCheckResolver,
    MandateVerdictResolver,
    MandateFindingResolver,
    OrganisationAuthorisationResolver,
    PostAuthorisationResolver,
    BodyAuthorisationResolver,
    PersonAuthorisationResolver,
    OrganisationMayDecideResolver,
    PostMayDecideResolver,
    BodyMayDecideResolver,
    PersonMayDecideResolver,
    HeldMandateResolver,
    BoundByResolver,
    RegionSignalsResolver,
    GovernanceSignalResolver,
    SuccessionResolver,
    OrganisationSuccessionsResolver,
    SeatResolver,
    BodySeatsResolver,
    PostSeatsResolver,
    OrganisationSeatsResolver,
    PersonSeatsResolver,
    HandoverResolver,
    PostHandoversResolver,
    EndorsementResolver,
    MandateEndorsementsResolver,
    ChangeResolver,
    OrganisationChangesResolver,
  ],
  files: [
    organisationFile,
    themeFile,
    membershipFile,
    bodyFile,
    postFile,
    personFile,
    appointmentFile,
    themeLeadFile,
    decisionFile,
    mandateFile,
    involvementFile,
    successionFile,
    seatFile,
    handoverFile,
    endorsementFile,
  ],
});
