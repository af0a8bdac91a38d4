import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { importDeliveries } from '@regiograaf/subgraph-kit';
import { Deliveries } from '../testing/delivery.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

const FICTIONAL = 'source:proef,yes';
const organisation = (slug: string, kind: string): string => `org:${slug},Proef ${slug},${kind},region:proef,${FICTIONAL}`;

/** A care group went over into a second, and that into the one of today; each made a contract. */
const REGION = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': ['id,name,kind,regions,source,fictional', organisation('proef', 'RHO'), organisation('tweede', 'CARE_GROUP'), organisation('eerste', 'CARE_GROUP'), organisation('verzekeraar', 'INSURER')],
  'municipalities.csv': ['id,code,edition,name,source,fictional', `municipality:GM0001,GM0001,2024,Proefstad,${FICTIONAL}`],
  'regions.csv': ['id,name,kind,areas,source,fictional', `region:proef,Proefregio,RHO,municipality:GM0001,${FICTIONAL}`],
  'successions.csv': ['id,predecessor,successor,kind,from,source,fictional', `succession:een,org:eerste,org:tweede,MERGER,2015-01-01,${FICTIONAL}`, `succession:twee,org:tweede,org:proef,TAKEOVER,2022-01-01,${FICTIONAL}`],
  'contracts.csv': [
    'id,title,region,stage,from,to,source,fictional',
    `contract:eerste,Contract van toen,region:proef,ENDED,2012-01-01,2014-01-01,${FICTIONAL}`,
    `contract:tweede,Contract daarna,region:proef,SIGNED,2020-01-01,2030-01-01,${FICTIONAL}`,
    `contract:proef,Contract van nu,region:proef,SIGNED,2022-01-01,2030-01-01,${FICTIONAL}`,
  ],
  'contract_parties.csv': [
    'id,contract,organisation,side,source,fictional',
    ...['eerste', 'tweede', 'proef'].flatMap((slug) => [`party:${slug},contract:${slug},org:${slug},PROVIDER,${FICTIONAL}`, `party:${slug}-verzekeraar,contract:${slug},org:verzekeraar,INSURER,${FICTIONAL}`]),
  ],
  'agreements.csv': [
    'id,contract,title,published,without_indicator_reason,source,fictional',
    ...['eerste', 'tweede', 'proef'].map((slug) => `agreement:${slug},contract:${slug},Afspraak van ${slug},yes,Bedacht voor een test,${FICTIONAL}`),
  ],
};

const deliveries = new Deliveries();
let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph();
  await importDeliveries({ database: graph.database.database, subgraphs, folders: [await deliveries.write(REGION)] });
});

afterAll(async () => {
  await graph.close();
  await deliveries.remove();
});

const contracts = (status: string): string => `contracts(status: ${status}) { nodes { title agreements { nodes { title } } } }`;

test('what all predecessors of an organisation agreed to is found from it, whatever the steps between', async () => {
  const query = `query @asOf(validOn: "2024-03-01") { organisation(id: "org:proef") { name allPredecessors { name running: ${contracts('ACTIVE')} ended: ${contracts('ENDED')} } } }`;
  const { data, errors } = await graph.ask(query);
  const agreed = (title: string, slug: string): object => ({ nodes: [{ title, agreements: { nodes: [{ title: `Afspraak van ${slug}` }] } }] });
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    organisation: {
      name: 'Proef proef',
      allPredecessors: [
        { name: 'Proef tweede', running: agreed('Contract daarna', 'tweede'), ended: { nodes: [] } },
        { name: 'Proef eerste', running: { nodes: [] }, ended: agreed('Contract van toen', 'eerste') },
      ],
    },
  });
});

test('of one step, the same through the succession', async () => {
  const query = `query @asOf(validOn: "2024-03-01") { organisation(id: "org:proef") { predecessors { on predecessor { ${contracts('ACTIVE')} } } } }`;
  const { data } = await graph.ask(query);
  expect(data).toMatchObject({ organisation: { predecessors: [{ on: '2022-01-01', predecessor: { contracts: { nodes: [{ title: 'Contract daarna' }] } } }] } });
});
