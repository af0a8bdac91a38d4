// An innocent caller beside a hostile one.
import { setTimeout as wait } from 'node:timers/promises';
import { quantile, say } from '../testing/report.js';

const TIMES = 300;
const EVERY_MS = 20;
const AT_ONCE = [1, 4];
const KNOWN = JSON.stringify({ query: '{ themes { id } }' });

/** What is asked again and again, and what nobody has asked before. */
const ASKED = {
  'whose operation is known': () => KNOWN,
  'whose operation is new': (nth) => JSON.stringify({ query: `query New${nth} { regions { id name contracts(first: 1) { nodes { title } } } }` }),
};

let news = 0;

async function timed(body, ask) {
  const times = [];
  let refused = 0;
  for (let count = 0; count < TIMES; count += 1) {
    const { ms, statusCode } = await ask(body((news += 1)), '192.0.2.2');
    times.push(ms);
    if (statusCode !== 200) refused += 1;
    await wait(EVERY_MS);
  }
  return { half: quantile(times, 0.5), most: quantile(times, 0.99), refused };
}

async function hostile(worst, ask, stopped) {
  while (!stopped.aborted) await ask(worst[news % worst.length].body((news += 1)), '192.0.2.1');
}

/** Says how much longer each innocent caller waits beside the worst requests than alone. */
export async function beside(worst, ask) {
  for (const [who, body] of Object.entries(ASKED)) {
    await timed(body, ask);
    const alone = await timed(body, ask);
    say(`an innocent caller ${who}, alone: half of the answers within ${alone.half.toFixed(1)} ms, 99 of 100 within ${alone.most.toFixed(1)} ms`);
    for (const atOnce of AT_ONCE) {
      const done = new AbortController();
      const streams = Array.from({ length: atOnce }, () => hostile(worst, ask, done.signal));
      const found = await timed(body, ask);
      done.abort();
      await Promise.all(streams);
      say(`  beside ${atOnce} hostile at a time: ${(found.half / alone.half).toFixed(1)} times as long, 99 of 100 ${(found.most / alone.most).toFixed(1)} times (${found.most.toFixed(0)} ms); ${found.refused} of ${TIMES} refused`);
    }
  }
}
