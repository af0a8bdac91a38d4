/** How far something is. */
export interface Progress {
  /** What is counted, in words: the count comes before them. */
  what: string;
  done: number;
  /** Which part of the whole that is, from 0 to 1, if that is known. */
  share?: number;
}

const WIDTH = 24;

/** `████████░░░░░░░░░░░░░░░░  33%  1000 rows of kwb.csv read`; without a share only what is done. */
export function progressBar({ what, done, share }: Progress): string {
  const text = `${done} ${what}`;
  if (share === undefined) return text;
  const within = Math.min(Math.max(share, 0), 1);
  const full = Math.round(within * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(within * 100)).padStart(3)}%  ${text}`;
}

/** Shows progress no more often than a person would look: on a terminal at each percent, elsewhere, where each is a line, at each tenth. */
export function inSteps(show: (text: string) => void, steps = process.stdout.isTTY ? 100 : 10): (progress: Progress) => void {
  let last = '';
  return (progress) => {
    const step = `${progress.what} ${progress.share === undefined ? progress.done : Math.floor(progress.share * steps)}`;
    if (step === last) return;
    last = step;
    show(progressBar(progress));
  };
}
