/** The tiles that a map has read and those on their way. */
import { archive, type Archive } from '../archives';
import { address } from '../site';
import type { Tile } from '../tileOf';
import { inWorld } from './cover';
import type { Mesh } from './mesh';
import { mesh } from './meshes';
import type { Key } from './record';

/** Enough for a large screen and its neighbourhood on three zooms; a dense tile of three years takes a few megabytes. */
const KEPT = 72;

export class Store {
  private readonly key: Key;
  private readonly changed: () => void;
  /** By name; null where the archive holds no tile there. The last used come last. */
  private readonly read = new Map<string, Mesh | null>();
  private readonly underway = new Set<string>();
  private readonly failed = new Set<string>();

  constructor(key: Key, changed: () => void) {
    this.key = key;
    this.changed = changed;
  }

  get busy(): boolean {
    return this.underway.size > 0;
  }

  has(from: Archive, tile: Tile): boolean {
    return this.read.has(name(from, tile));
  }

  get(from: Archive, tile: Tile): Mesh | null {
    return this.read.get(name(from, tile)) ?? null;
  }

  get meshes(): ReadonlySet<Mesh> {
    return new Set([...this.read.values()].filter((one) => one !== null));
  }

  /** Lets what could not be read be asked for again. */
  retry(): void {
    this.failed.clear();
  }

  /** Asks for what is missing, and lets go of what was not wanted for longest. */
  want(from: Archive, tiles: readonly Tile[]): void {
    for (const tile of tiles) {
      const id = name(from, tile);
      const found = this.read.get(id);
      if (found !== undefined) {
        this.read.delete(id);
        this.read.set(id, found);
      } else if (!this.underway.has(id) && !this.failed.has(id)) {
        void this.fetch(from, inWorld(tile), id);
      }
    }
    for (const id of [...this.read.keys()].slice(0, Math.max(0, this.read.size - KEPT))) this.read.delete(id);
  }

  private async fetch(from: Archive, { x, y, z }: Tile, id: string): Promise<void> {
    this.underway.add(id);
    try {
      const bytes = await archive(address(`data/${from}.pmtiles`)).getZxy(z, x, y);
      this.read.set(id, bytes === undefined ? null : await mesh(bytes.data, this.key));
    } catch (fault) {
      this.failed.add(id);
      console.error(`The map's tile ${id} could not be read; move the map to try again.`, fault);
    } finally {
      this.underway.delete(id);
      this.changed();
    }
  }
}

function name(from: Archive, tile: Tile): string {
  const { x, y, z } = inWorld(tile);
  return `${from}/${z}/${x}/${y}`;
}
