import { expect, it } from 'vitest';
import { contrast, sideColours } from './palette';

const DARK_PANEL = '#1c1f24';
const SIDES = [
  { line: '#b8432b', ground: '#ecc5b6', fresh: '#d98a70' }, { line: '#2a6496', ground: '#e3ebf0', fresh: '#a9c7de' },
  { line: '#8a6410', ground: '#f1e3bd', fresh: '#d9b95f' }, { line: '#6b4fa0', ground: '#e2daf0', fresh: '#b8a3dc' }, { line: '#1f7a70', ground: '#cfe8e4', fresh: '#7fc4ba' },
].map((colours, i) => ({ id: String(i), names: {}, ...colours }));

it.each(SIDES)('keeps side $id as it is on light ground', (side) => {
  expect(sideColours(side, false)).toEqual({ line: side.line, ground: side.ground, fresh: side.fresh });
});

it.each(SIDES)('makes the line of side $id readable on a dark panel', (side) => {
  expect(contrast(sideColours(side, true).line, DARK_PANEL)).toBeGreaterThan(5.4);
});

it.each(SIDES)('makes new ground of side $id stand out from its older ground, on dark as on light', (side) => {
  const { ground, fresh } = sideColours(side, true);
  expect(contrast(ground, fresh)).toBeGreaterThan(1.15);
});

it('measures black on white as 21', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
});
