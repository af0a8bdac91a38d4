import { performance } from 'node:perf_hooks';

/** Says on stderr how far something has come; one line, written over, or ten lines where nobody looks. */
export function progress(what: string, total: number): (done: number) => void {
  const start = performance.now();
  let shown = -1;
  return (done) => {
    const percent = Math.floor((100 * done) / total);
    const step = process.stderr.isTTY ? percent : Math.floor(percent / 10) * 10;
    if (step === shown) return;
    shown = step;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${what}: ${percent} % in ${seconds} s${process.stderr.isTTY && done < total ? '' : '\n'}`);
  };
}
