/** Where the world lies on the canvas. The map is never turned nor tilted, so a place's two coordinates stay apart. */
import type { Tile } from '../tileOf';
import type { Frame } from './cover';

/** A box on the canvas, in its own pixels from its north-west. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS pixels that a tile takes on its own zoom. */
const TILE_PX = 512;

export class Camera {
  /** Canvas pixels of the whole world's side. */
  private readonly world: number;
  private readonly left: number;
  private readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Canvas pixels a CSS pixel. */
  readonly ratio: number;

  /** `centre` in shares of the world, lying in the middle of a canvas of so many pixels. */
  constructor(centre: { x: number; y: number }, zoom: number, { width, height, ratio }: { width: number; height: number; ratio: number }) {
    this.world = TILE_PX * 2 ** zoom * ratio;
    this.left = width / 2 - centre.x * this.world;
    this.top = height / 2 - centre.y * this.world;
    this.width = width;
    this.height = height;
    this.zoom = zoom;
    this.ratio = ratio;
  }

  /** What part of the world is to be seen, and so many CSS pixels around it. */
  frame(margin: number): Frame {
    const more = margin * this.ratio;
    return {
      left: (-more - this.left) / this.world, top: (-more - this.top) / this.world,
      right: (this.width + more - this.left) / this.world, bottom: (this.height + more - this.top) / this.world,
    };
  }

  /** Where a tile's north-west lies, and how many canvas pixels its side takes. */
  place({ x, y, z }: Tile): { x: number; y: number; side: number } {
    const side = this.world / 2 ** z;
    return { x: this.left + x * side, y: this.top + y * side, side };
  }

  /** The whole pixels of a tile that lie on the canvas: neighbours share none and leave none out. */
  box(tile: Tile): Box {
    const { x, y, side } = this.place(tile);
    const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
    return { left: within(x, this.width), top: within(y, this.height), right: within(x + side, this.width), bottom: within(y + side, this.height) };
  }

  /**
   * How a pattern lies on the canvas, so that it stays with the ground while the map moves: canvas pixels a pixel of the
   * pattern, and where its squares begin. It keeps its size to within a half, jumping midway between two zooms.
   */
  pattern(size: number): { scale: number; x: number; y: number } {
    const scale = this.ratio * 2 ** (this.zoom - Math.round(this.zoom));
    const square = size * scale;
    return { scale, x: this.left % square, y: this.top % square };
  }
}
