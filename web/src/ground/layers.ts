/** The two layers of the map that move through time: ground under everything that is laid on it, the line over it. */
import { MercatorCoordinate, type CustomLayerInterface, type Map as MapLibre } from 'maplibre-gl';
import type { History } from '../data';
import { ARCHIVES, type Archive } from '../archives';
import type { Theme } from '../layers/theme';
import type { LonLat } from '../geo';
import type { Shown } from '../map/style';
import { SHOWN_DAYS } from '../time';
import { Camera } from './camera';
import { pieces, tilesOf } from './cover';
import { lineWithin } from './nearby';
import { Painter, type Drawn } from './painter';
import { sinceEpoch, type Key, type Sieve } from './record';
import { Store } from './store';

/** The layers' names in the style. */
export const GROUND_LAYER = 'history-ground';
export const LINE_LAYER = 'history-line';
/** Tiles are read a little beyond the canvas, so that a small move finds them there. */
const MARGIN_PX = 32;
/** Younger ground is drawn stronger, up to and with its last second. */
const FRESH_SECONDS = SHOWN_DAYS * 86_400 + 1;

export class TimedGround {
  private readonly map: MapLibre;
  private readonly history: History;
  private readonly key: Key;
  private readonly store: Store;
  private archives: readonly Archive[] = ARCHIVES.slice(0, 1);
  private shown: Shown;
  private painter: Painter | undefined;
  private camera: Camera | undefined;
  private drawn: Drawn[] = [];

  constructor(map: MapLibre, history: History, sides: readonly string[], shown: Shown) {
    this.map = map;
    this.history = history;
    this.key = { epoch: history.from, sides };
    this.shown = shown;
    this.store = new Store(this.key, () => map.triggerRepaint());
    map.on('moveend', () => this.store.retry());
  }

  /** Whether tiles that are to be seen are still being read. */
  get busy(): boolean {
    return this.store.busy;
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.map.triggerRepaint();
  }

  /** Draws what was once known too. */
  remember(): void {
    this.archives = ARCHIVES;
  }

  /** The layers, in the colours of a theme: ground, then line. */
  layers(theme: Theme): [CustomLayerInterface, CustomLayerInterface] {
    return [
      {
        id: GROUND_LAYER, type: 'custom',
        onAdd: (_map, gl) => (this.painter = new Painter(gl as WebGL2RenderingContext, theme)),
        onRemove: () => {
          this.painter?.free();
          this.painter = undefined;
        },
        prerender: () => this.prepare(),
        render: () => this.drawGround(),
      },
      { id: LINE_LAYER, type: 'custom', render: () => this.drawLine() },
    ];
  }

  /** Whether the line, as it is shown, runs within so many CSS pixels of a point. */
  lineNear(point: LonLat, pixels: number): boolean {
    const { camera } = this;
    if (camera === undefined || !this.visible) return false;
    const { x, y } = MercatorCoordinate.fromLngLat(point);
    const at = this.sieve(this.shown.at);
    return this.drawn.some(({ mesh, tile }) => {
      const n = 2 ** tile.z;
      return lineWithin(mesh, at, [(x * n - tile.x) * mesh.extent, (y * n - tile.y) * mesh.extent], (pixels * camera.ratio * mesh.extent) / camera.place(tile).side);
    });
  }

  private get visible(): boolean {
    return this.shown.layer === 'assessed';
  }

  private sieve(seconds: number): Sieve {
    const { known, clock } = this.shown;
    const count = (moment: number) => sinceEpoch(moment, this.key.epoch);
    return { at: count(seconds), known: count(known), journal: clock === 'journal' };
  }

  /** Before the frame: what is to be seen is asked for, and what later passes read is drawn out of sight. */
  private prepare(): void {
    const { painter, shown } = this;
    if (painter === undefined || !this.visible) return;
    const camera = this.look();
    this.drawn = this.archives.flatMap((archive) => this.drawnOf(archive, camera));
    painter.keep(this.store.meshes);
    if (shown.compare === 'difference') painter.prepareDifference(this.drawn, camera, [this.sieve(shown.early), this.sieve(shown.late)]);
    painter.prepareLine(this.drawn, camera, this.sieve(shown.at));
  }

  private drawGround(): void {
    const { painter, camera, shown } = this;
    if (painter === undefined || camera === undefined || !this.visible) return;
    const differs = shown.compare === 'difference';
    painter.ground(this.drawn, camera, this.sieve(shown.at), differs ? 0 : FRESH_SECONDS);
    if (differs) painter.difference(camera);
  }

  private drawLine(): void {
    if (this.camera !== undefined && this.visible) this.painter?.line(this.camera);
  }

  private look(): Camera {
    const { width, height } = this.map.getCanvas();
    const centre = MercatorCoordinate.fromLngLat(this.map.getCenter());
    return (this.camera = new Camera(centre, this.map.getZoom(), { width, height, ratio: this.map.getPixelRatio() }));
  }

  private drawnOf(archive: Archive, camera: Camera): Drawn[] {
    const wanted = tilesOf(camera.frame(MARGIN_PX), camera.zoom, this.history);
    this.store.want(archive, wanted);
    return pieces(wanted, (tile) => this.store.has(archive, tile), this.history).flatMap(({ tile, clip }) => {
      const mesh = this.store.get(archive, tile);
      return mesh === null ? [] : [{ mesh, tile, clip }];
    });
  }
}
