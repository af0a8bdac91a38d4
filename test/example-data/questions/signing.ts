import { expect, test } from '@jest/globals';
import type { Ask } from './asking.js';

const QUERY = `query ($contract: ID!) @asOf(validOn: "2026-10-01") { contract(id: $contract) {
  signedOn
  parties { side mandateCheck { mandated failure date mandate { id } chain { decision { decidedOn } } } }
  signals { kind records message(lang: EN) }
} }`;

interface Signing {
  contract: { signedOn: string | null; parties: { side: string; mandateCheck: Check | null }[]; signals: { kind: string }[] };
}

interface Check {
  mandated: boolean;
  failure: string | null;
  date: string;
  mandate: { id: string } | null;
  chain: { decision: { decidedOn: string } }[];
}

/** Contracts says who signed what and when, organisations whether they were mandated. */
export function bothSidesWereMandated(ask: Ask): void {
  test.each<[string, string, Record<string, string>]>([
    ['rijnmond-zilveren-kruis-2024', '2024-05-28', { PROVIDER: 'rijnmond-contractering-2022', INSURER: 'zilveren-kruis-rijnmond-2022' }],
    ['rijnmond-zilveren-kruis-2026', '2026-05-19', { PROVIDER: 'rijnmond-contractering-2026', INSURER: 'zilveren-kruis-rijnmond-2025' }],
    ['drenthe-noorderpolis-2023', '2023-06-13', { PROVIDER: 'drenthe-contractering-2022', INSURER: 'noorderpolis-drenthe' }],
    ['mijnstreek-voorbeeld-2024', '2023-12-14', { PROVIDER: 'mijnstreek-regiocontract-bestuur', INSURER: 'cz-inkoper-mijnstreek' }],
  ])('%s: yes, with the mandates that prove it', async (contract, signedOn, mandates) => {
    const answer = await ask<Signing>(QUERY, { contract: `contract:${contract}` });
    expect(answer.contract.signedOn).toBe(signedOn);
    expect(answer.contract.parties.map(({ side }) => side).toSorted()).toEqual(['INSURER', 'PROVIDER']);
    for (const { side, mandateCheck } of answer.contract.parties) {
      expect(mandateCheck).toMatchObject({ mandated: true, failure: null, date: signedOn, mandate: { id: `mandate:${mandates[side]}` } });
      for (const { decision } of mandateCheck!.chain) expect(decision.decidedOn <= signedOn).toBe(true);
    }
  });

  test('a contract that was signed when what was left of a mandate went less far: no, with the rule that fails', async () => {
    const { contract } = await ask<Signing>(QUERY, { contract: 'contract:mijnstreek-voorbeeld-proef-2025' });
    expect(Object.fromEntries(contract.parties.map(({ side, mandateCheck }) => [side, mandateCheck]))).toMatchObject({
      PROVIDER: { mandated: false, failure: 'LOWER_AUTHORITY', mandate: null },
      INSURER: { mandated: true, failure: null },
    });
  });

  test('a contract of which the source says too little: it cannot be asked, and the signals say why', async () => {
    const { contract } = await ask<Signing>(QUERY, { contract: 'contract:rijnmond-zilveren-kruis-2022' });
    expect(contract.parties.map(({ mandateCheck }) => mandateCheck)).toEqual([null, null]);
    expect(contract.signals.map(({ kind }) => kind)).toEqual(['SIGNING_DAY_UNKNOWN', 'SIGNING_THEME_UNKNOWN', 'SIGNER_UNKNOWN', 'SIGNER_UNKNOWN']);
  });

  test('a contract that is in talks: there is nothing to ask, and nothing missing', async () => {
    const { contract } = await ask<Signing>(QUERY, { contract: 'contract:wijknetwerk-oost-2027' });
    expect([contract.parties.map(({ mandateCheck }) => mandateCheck), contract.signals]).toEqual([[null, null], []]);
  });
}
