import type { DeliveryProblem } from '../problem.js';

/** Where a file stands. */
export interface Place {
  folder: string;
  file: string;
}

/** Gathers what is wrong with one file. */
export class FileProblems {
  readonly problems: DeliveryProblem[] = [];

  constructor(private readonly place: Place) {}

  add(problem: Omit<DeliveryProblem, 'folder' | 'file'>): void {
    this.problems.push({ folder: this.place.folder, file: this.place.file, ...problem });
  }
}
