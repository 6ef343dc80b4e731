import { expect, it } from 'vitest';
import { Camera } from './camera';

/* On zoom 2 the world is 2,048 CSS pixels wide; its middle lies in the middle of 800 by 600. */
const camera = (zoom = 2, ratio = 1) => new Camera({ x: 0.5, y: 0.5 }, zoom, { width: 800 * ratio, height: 600 * ratio, ratio });

it('places a tile in pixels of the canvas', () => {
  expect(camera().place({ x: 2, y: 2, z: 2 })).toEqual({ x: 400, y: 300, side: 512 });
  expect(camera(2, 2).place({ x: 1, y: 2, z: 2 })).toEqual({ x: -224, y: 600, side: 1024 });
});

it('says what part of the world is to be seen', () => {
  expect(camera().frame(0)).toEqual({ left: 0.5 - 400 / 2048, top: 0.5 - 300 / 2048, right: 0.5 + 400 / 2048, bottom: 0.5 + 300 / 2048 });
  expect(camera(2, 2).frame(24).left).toBeCloseTo(0.5 - 424 / 2048, 12);
});

it('parts neighbours at one whole pixel, at every zoom', () => {
  for (const zoom of [2, 2.37, 5.81]) {
    const [west, east] = [camera(zoom).box({ x: 1, y: 2, z: 2 }), camera(zoom).box({ x: 2, y: 2, z: 2 })];
    expect(west.right).toBe(east.left);
    expect(Number.isInteger(west.right)).toBe(true);
  }
});

it('cuts a tile’s box to the canvas', () => {
  expect(camera().box({ x: 3, y: 0, z: 2 })).toEqual({ left: 800, top: 0, right: 800, bottom: 0 });
});

it('keeps a pattern on the ground: moved by a pixel, it lies a pixel further', () => {
  const moved = new Camera({ x: 0.5 - 1 / 2048, y: 0.5 }, 2, { width: 800, height: 600, ratio: 1 });
  expect(camera().pattern(12)).toEqual({ scale: 1, x: (400 - 1024) % 12, y: (300 - 1024) % 12 });
  expect((moved.pattern(12).x - camera().pattern(12).x + 12) % 12).toBeCloseTo(1, 9);
  expect(camera(2.25).pattern(12).scale).toBeCloseTo(2 ** 0.25, 12);
  expect(camera(2.75).pattern(12).scale).toBeCloseTo(2 ** -0.25, 12);
});
