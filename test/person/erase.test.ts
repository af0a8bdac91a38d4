import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { erasePerson, subgraphs, type Erased } from '@regiograaf/cli';
import { importDeliveries } from '@regiograaf/subgraph-kit';
import { Deliveries } from '../testing/delivery.js';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

const ANNA = 'person:proef-anna';
const DELIVERY = {
  'sources.csv': ['id,description', 'source:proef,Bedacht voor een test'],
  'organisations.csv': ['id,name,kind,municipality,regions,source,fictional', 'org:proef,Proefdokters,RHO,municipality:GM0001,region:proef,source:proef,yes'],
  'municipalities.csv': ['id,code,edition,name,organisation,source,fictional', 'municipality:GM0001,GM0001,2024,Proefstad,org:proef,source:proef,yes'],
  'regions.csv': ['id,name,kind,areas,source,fictional', 'region:proef,Proefregio,RHO,municipality:GM0001,source:proef,yes'],
  'posts.csv': ['id,name,kind,organisation,source,fictional', 'post:proef,Directeur,DIRECTOR,org:proef,source:proef,yes'],
  'people.csv': ['id,name,phone,email,fictional', `${ANNA},Anna van Proef,010-1234567,anna@proef.example,yes`, 'person:proef-bram,Bram van Proef,,,yes'],
  'appointments.csv': ['id,post,person,acting,source,fictional', `appointment:proef,post:proef,${ANNA},no,source:proef,yes`],
};
const NAMED = 'query { post(id: "post:proef") { name appointments { personStatus person { name } } } }';
const PARTNER = { organisation: 'org:partner', scopes: new Set(['contacts:read']) };

const deliveries = new Deliveries();
const audited: Erased[] = [];
let graph: WholeGraph;

const deliver = async (files: Record<string, string[]>): Promise<unknown> => importDeliveries({ database: graph.database.database, subgraphs, folders: [await deliveries.write(files)] });
const erase = (id: string): Promise<Erased> => erasePerson(graph.database.database, { id, audit: async (erased) => void audited.push(erased) });
const everything = async (): Promise<string> => {
  const tables = await graph.database.run<{ name: string }>(`select format('"%s"."%s"', schemaname, tablename) as name from pg_tables where schemaname = 'organisations'`);
  const rows = await Promise.all(tables.map(({ name }) => graph.database.run(`select to_jsonb(t)::text as row from ${name} t`)));
  return JSON.stringify(rows);
};

beforeAll(async () => {
  graph = await startWholeGraph();
  await deliver(DELIVERY);
});

afterAll(async () => {
  await graph.close();
  await deliveries.remove();
});

test('what cannot be written down is not done', async () => {
  await expect(erasePerson(graph.database.database, { id: ANNA, audit: () => Promise.reject(new Error('no log')) })).rejects.toThrow('no log');
  expect((await graph.ask(NAMED, {}, PARTNER)).data.post.appointments).toEqual([{ personStatus: 'VISIBLE', person: { name: 'Anna van Proef' } }]);
});

test('a person is erased everywhere; post and appointment stay', async () => {
  expect(await everything()).toContain('Anna van Proef');
  const erased = await erase(ANNA);
  expect(erased).toEqual({ searched: expect.any(Number), found: [], appointments: 1 });
  expect(erased.searched).toBeGreaterThan(50);
  expect(audited).toEqual([erased]);
  expect(await everything()).not.toMatch(/Anna van Proef|010-1234567|anna@proef/);
  expect((await graph.ask(NAMED, {}, PARTNER)).data.post).toEqual({ name: 'Directeur', appointments: [{ personStatus: 'UNKNOWN', person: null }] });
});

test('a delivery that names them again brings nothing back, the same or changed', async () => {
  const again = { ...DELIVERY, 'people.csv': [DELIVERY['people.csv'][0]!, `${ANNA},Anna van Proef-Anders,010-7654321,,yes`] };
  for (const delivery of [DELIVERY, again]) {
    await deliver(delivery);
    expect((await graph.ask(NAMED, {}, PARTNER)).data.post.appointments).toEqual([{ personStatus: 'UNKNOWN', person: null }]);
    expect(await everything()).not.toMatch(/Anna van Proef|010-\d{7}/);
    expect(await graph.database.run(`select digest from organisations.delivered_row where id = '${ANNA}'`)).toEqual([{ digest: '' }]);
  }
});

test('words that stand elsewhere are told of', async () => {
  await deliver({ 'organisations.csv': ['id,name,kind,municipality,regions,source,fictional', 'org:bram,Praktijk Bram van Proef,GP_PRACTICE,,,source:proef,yes'] });
  expect((await erase('person:proef-bram')).found).toEqual(['organisations.organisation_version']);
});

test('who is not there, or is no person, is not erased', async () => {
  await expect(erase(ANNA)).rejects.toThrow('erased already');
  await expect(erase('person:nobody')).rejects.toThrow('Nobody has the id person:nobody');
  await expect((async () => erase('org:proef'))()).rejects.toThrow('Expected the id of a person');
});
