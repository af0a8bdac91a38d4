// 10,000 connections that are open at the same time: how many are refused, and whether each is answered.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Opened, SMALL_SUPERGRAPH } from '@regiograaf/gateway/testing';
import { GatewayProcess } from '../testing/gateway-process.js';
import { say, verdict } from '../testing/report.js';

const CONNECTIONS = Number(process.argv[2] ?? 10_000);
/** Once nothing has come over any of them for so long, nothing will. */
const SILENT_MS = 300_000;

const opened = new Opened();
const folder = mkdtempSync(join(tmpdir(), 'connections-'));
opened.add(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'supergraph.graphql');
writeFileSync(path, SMALL_SUPERGRAPH);

// No subgraph is asked: it is the gateway that is tried.
const body = JSON.stringify({ query: '{ __typename }' });
const message = (host) => `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** One connection: opened, and asked over it once all are open. */
function connection({ hostname, port }) {
  const socket = connect(Number(port), hostname);
  opened.add(() => socket.destroy());
  const isOpen = new Promise((resolve) => {
    socket.once('connect', () => resolve('open'));
    socket.once('error', ({ code }) => resolve(code));
  });
  const ask = () =>
    new Promise((resolve) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (part) => {
        text += part;
        if (text.includes('"__typename":"Query"')) resolve('answered');
      });
      socket.once('close', () => resolve('closed'));
      socket.once('error', ({ code }) => resolve(code));
      socket.write(message(`${hostname}:${port}`));
    });
  return { isOpen, ask };
}

const counted = (outcomes) => Object.entries(Object.groupBy(outcomes, String)).map(([outcome, all]) => `${all.length} ${outcome}`).join(', ');

const gateway = new GatewayProcess({ supergraph: path, settings: { ORGANISATIONS_URL: 'http://127.0.0.1:1', CONTRACTS_URL: 'http://127.0.0.1:1' } });
opened.add(() => gateway.kill('SIGKILL'));
const url = new URL(await gateway.url());

const start = performance.now();
const connections = Array.from({ length: CONNECTIONS }, () => connection(url));
const open = await Promise.all(connections.map(({ isOpen }) => isOpen));
say(`${CONNECTIONS} connections at once: ${counted(open)}, after ${((performance.now() - start) / 1_000).toFixed(1)} s`);
const silent = Promise.withResolvers();
const silence = setTimeout(() => silent.resolve('late'), SILENT_MS);
const answers = await Promise.all(
  connections.map(async ({ ask }) => {
    const answer = await Promise.race([ask(), silent.promise]);
    silence.refresh();
    return answer;
  }),
);
clearTimeout(silence);
say(`asked over each: ${counted(answers)}, after ${((performance.now() - start) / 1_000).toFixed(1)} s`);
verdict(open.every((each) => each === 'open') && answers.every((each) => each === 'answered'), `${CONNECTIONS} open connections, none refused, each answered`);
await opened.close();
