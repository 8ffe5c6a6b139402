import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/domain/normal.ts';

test('The quantiles are those of printed tables of the normal distribution', () => {
  const table: readonly (readonly [number, number])[] = [
    [0.5, 0],
    [0.75, 0.6744898],
    [0.9, 1.2815516],
    [0.95, 1.6448536],
    [0.975, 1.959964],
    [0.99, 2.3263479],
    [0.999, 3.0902323],
    [0.9999, 3.7190165],
  ];
  for (const [probability, quantile] of table) {
    expect(normalQuantile(probability), `${probability}`).toBeCloseTo(quantile, 6);
    expect(normalQuantile(1 - probability), `${1 - probability}`).toBeCloseTo(-quantile, 6);
  }
});

test('The check values that the algorithm was published with come out', () => {
  // Wichura 1988: p = 0.25, 0.001 and 1E-20.
  expect(normalQuantile(0.25)).toBeCloseTo(-0.67448975, 6);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.09023231, 6);
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234009, 5);
});

test('The quantile rises with the probability, also where one formula takes over from another', () => {
  const probabilities = Array.from({ length: 9999 }, (_, index) => (index + 1) / 10_000);
  const quantiles = probabilities.map(normalQuantile);
  expect(quantiles.every((quantile, index) => index === 0 || quantile > (quantiles[index - 1] ?? 0))).toBe(
    true,
  );
});
