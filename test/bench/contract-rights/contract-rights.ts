import type { TestGraph } from '@regiograaf/subgraph-kit/testing';
import { interleave } from '../shared/interleave.js';
import { milliseconds, ratio } from '../shared/spread.js';
import { printTable } from '../shared/table.js';
import { measureHidden } from './hidden-or-absent.js';
import { loadContracts } from './load.js';
import { CALLERS, MOMENTS, queryOf, QUESTIONS, type Question, type Who } from './questions.js';

const FEW = 15;
const MANY = 150;
const ROUNDS = { rounds: 11, warmUp: 2 };

/**
 * Who sees what of contracts: an insurer that is party to all of them, a steward of the region of one in ten, a practice that takes part in
 * one, and the public; of fifteen contracts, and of a hundred and fifty of the same size.
 */
export async function contractRights(): Promise<void> {
  const few = await loadContracts(FEW);
  const many = await loadContracts(MANY);
  try {
    const measured: string[][] = [];
    for (const question of QUESTIONS) {
      for (const who of question.askers) {
        for (const [known, moments] of Object.entries(MOMENTS)) measured.push([question.name, who, known, ...(await measure({ few, many }, { question, who, moments }))]);
      }
    }
    printTable(['question', 'asked by', 'known', `${FEW} contracts`, `${MANY} contracts`, 'ratio', 'SQL', 'SQL'], measured);
    await measureHidden(many);
  } finally {
    await few.close();
    await many.close();
  }
}

type Graphs = Record<'few' | 'many', TestGraph>;

interface Asked {
  question: Question;
  who: Who;
  moments: string;
}

async function ask({ subgraph }: TestGraph, { question, who, moments }: Asked): Promise<void> {
  const { errors } = await subgraph.execute({ query: queryOf(question, moments) }, CALLERS[who]);
  if (errors) throw new Error(JSON.stringify(errors));
}

async function measure({ few, many }: Graphs, asked: Asked): Promise<string[]> {
  const counted = await Promise.all([few, many].map((graph) => graph.count.during(() => ask(graph, asked))));
  const statements = counted.map((each) => String(each.statements.length));
  // It goes on, to show all that is measured.
  if (statements[0] !== statements[1]) {
    process.stderr.write(`"${asked.question.name}" takes ${statements.join(' and ')} statements: their number must not grow with the graph.\n`);
    process.exitCode = 1;
  }
  const times = await interleave({ few: () => ask(few, asked), many: () => ask(many, asked) }, ROUNDS);
  return [milliseconds(times.few), milliseconds(times.many), ratio(times.many, times.few), ...statements];
}
