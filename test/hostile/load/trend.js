const middle = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/**
 * How much a value grows in a unit of time: the median of the slopes between each two samples that were taken at the same point of
 * their rounds (Hirsch, Slack & Smith 1982). What goes up and down within a round does not count, nor does a single outlier.
 *
 * @param samples each with its `time`, its `value`, and the `point` of a round at which it was taken
 */
export function trend(samples) {
  const points = Object.values(Object.groupBy(samples, ({ point }) => point));
  const slopes = points.flatMap((taken) => taken.flatMap((one, index) => taken.slice(index + 1).map((other) => (other.value - one.value) / (other.time - one.time))));
  return middle(slopes);
}
