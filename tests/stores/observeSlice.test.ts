import { beforeEach, expect, test } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { observeSlice } from '../../src/stores/observeSlice.ts';

interface Lamp {
  readonly colour: string;
  readonly isOn: boolean;
}

let lamp: StoreApi<Lamp>;
let seen: (readonly [current: string, previous: string])[];
let end: () => void;

beforeEach(() => {
  lamp = createStore<Lamp>(() => ({ colour: 'green', isOn: false }));
  seen = [];
  end = observeSlice(
    lamp,
    (state) => state.colour,
    (current, previous) => seen.push([current, previous]),
  );
});

test('An observer sees the slice at once', () => {
  expect(seen).toEqual([['green', 'green']]);
});

test('An observer sees each change of its slice, with what was before', () => {
  lamp.setState({ colour: 'brass' });
  lamp.setState({ colour: 'coral', isOn: true });
  expect(seen.slice(1)).toEqual([
    ['brass', 'green'],
    ['coral', 'brass'],
  ]);
});

test('An observer is left alone by all else', () => {
  lamp.setState({ isOn: true });
  lamp.setState({ colour: 'green' });
  expect(seen).toHaveLength(1);
});

test('An observer that has ended sees nothing more', () => {
  end();
  lamp.setState({ colour: 'brass' });
  expect(seen).toHaveLength(1);
});
