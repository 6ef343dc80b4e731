/** The map on the page: MapLibre, told what to show and telling what was chosen. */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../geo';
import { TimedGround } from '../ground/layers';
import { hatch, hatchId, REASONS } from '../layers/hatch';
import { selected } from '../layers/selection';
import type { Theme } from '../layers/theme';
import type { Address, Selection } from '../hash';
import { dress, state, type Dress, type Shown, type StyleParts } from './style';

maplibre.setWorkerUrl(workerUrl);

/** How far from a pointer a point or the line may lie to be meant by it, in CSS pixels. */
const REACH_PX = 7;

export interface MapOptions {
  container: HTMLElement;
  label: string;
  /** West, south, east, north. */
  bounds: [number, number, number, number];
  position?: Address['position'];
  padding: { top: number; right: number; bottom: number; left: number };
  /** On a page that itself scrolls, the map leaves scrolling to the page. */
  embedded: { keys: string; fingers: string } | null;
  attribution: boolean;
  chosen: (selection: Selection) => void;
  moved: (position: NonNullable<Address['position']>, bounds: [number, number, number, number]) => void;
}

export class GroundMap {
  private readonly map: maplibre.Map;
  private readonly options: MapOptions;
  private parts: StyleParts;
  private otherMap: FeatureCollection | undefined;
  /** Whether the style has loaded; what is told before is kept and applied then. */
  private dressed = false;
  private look: Dress;
  /** Null while there is no map. */
  private readonly ground: TimedGround | null;
  private choice: FeatureCollection = selected(null, null);

  constructor(options: MapOptions, parts: StyleParts) {
    this.options = options;
    this.parts = parts;
    this.look = dress(parts);
    this.map = new maplibre.Map({
      container: options.container,
      style: this.look.style,
      ...(options.position === undefined
        ? { bounds: options.bounds, fitBoundsOptions: { padding: options.padding } }
        : { center: [options.position.lon, options.position.lat], zoom: options.position.zoom }),
      minZoom: 3, maxZoom: 15, dragRotate: false, pitchWithRotate: false, touchPitch: false,
      attributionControl: options.attribution ? { compact: true } : false,
      cooperativeGestures: options.embedded !== null,
      locale: { 'Map.Title': options.label, ...(options.embedded === null ? {} : gestures(options.embedded)) },
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    });
    this.ground = parts.history === null ? null : new TimedGround(this.map, parts.history, parts.theme.sides.map(({ id }) => id), parts.shown);
    this.map.touchZoomRotate?.disableRotation();
    this.map.keyboard?.disableRotation();
    this.map.on('style.load', () => this.dress());
    this.map.on('moveend', () => this.tell());
    // The map's own watch on its size misses a change before its first look.
    this.map.once('load', () => {
      this.map.resize();
      this.tell();
    });
    // Tells style sheets and tests whether all that is to be seen has been drawn.
    this.map.on('idle', () => this.mark());
    this.map.on('dataloading', () => delete options.container.dataset['drawn']);
    this.map.on('click', (event) => options.chosen(this.choiceAt(event.point)));
    this.map.on('mousemove', (event) => {
      this.map.getCanvas().style.cursor = this.choiceAt(event.point).kind === 'ground' ? '' : 'pointer';
    });
    this.map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') options.chosen(this.choiceAt(this.map.project(this.map.getCenter())));
    });
  }

  /** Moves time or changes the tab: what is there is drawn otherwise, no new data. */
  show(shown: Shown): void {
    this.parts = { ...this.parts, shown };
    this.ground?.show(shown);
    if (this.dressed) this.apply();
  }

  /** What has not changed the map passes over. */
  private apply(): void {
    for (const [name, value] of Object.entries(state(this.parts.shown))) this.map.setGlobalStateProperty(name, value);
  }

  /** Draws what was once known too, from an archive that is not read before. */
  remember(): void {
    this.ground?.remember();
  }

  private redraw(): void {
    this.dressed = false;
    this.look = dress(this.parts);
    this.map.setStyle(this.look.style, { diff: false });
  }

  /** Once the map has nothing left to do, all is drawn that has been read: also if the ground's tiles have. */
  private mark(): void {
    if (this.ground?.busy === true) delete this.options.container.dataset['drawn'];
    else this.options.container.dataset['drawn'] = '';
  }

  /** Keeps two maps on the same ground, whichever the reader moves. */
  together(other: GroundMap): void {
    let moving = false;
    for (const [one, two] of [[this, other], [other, this]] as const) {
      one.map.on('move', () => {
        if (moving) return;
        moving = true;
        two.map.jumpTo({ center: one.map.getCenter(), zoom: one.map.getZoom() });
        moving = false;
      });
    }
    other.map.jumpTo({ center: this.map.getCenter(), zoom: this.map.getZoom() });
  }

  /** All drawn as told: what is to be seen has been read and stands. */
  async still(): Promise<void> {
    while (!this.map.loaded() || this.map.isMoving() || this.ground?.busy === true) await this.map.once('idle');
  }

  /** Draws what is on screen onto a canvas, at the screen's own pixels. */
  copy(onto: CanvasRenderingContext2D): void {
    this.map.redraw();
    onto.drawImage(this.map.getCanvas(), 0, 0);
  }

  get size(): { width: number; height: number; ratio: number } {
    const { width, height } = this.map.getCanvas();
    return { width, height, ratio: this.map.getPixelRatio() };
  }

  get busy(): boolean {
    return !this.map.areTilesLoaded() || this.ground?.busy === true;
  }

  restyle(theme: Theme, language: string): void {
    if (theme.dark === this.parts.theme.dark && language === this.parts.language) return;
    this.parts = { ...this.parts, theme, language };
    this.redraw();
  }

  showOther(map: FeatureCollection): void {
    this.otherMap = map;
    this.fill('others', map);
  }

  select(at: LonLat | null, errorM: number | null): void {
    this.choice = selected(at, errorM);
    this.fill('selection', this.choice);
  }

  /** Brings a point into the part of the map that no panel covers. */
  reveal(at: LonLat, zoom?: number): void {
    const { padding } = this.options;
    const box = this.map.getCanvas().getBoundingClientRect();
    const spot = this.map.project(at);
    const seen = spot.x > 40 && spot.y > padding.top && spot.x < box.width - 40 && spot.y < box.height - padding.bottom;
    if (seen && zoom === undefined) return;
    this.map.easeTo({ center: at, ...(zoom === undefined ? {} : { zoom: Math.max(zoom, this.map.getZoom()) }), offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2], duration: 200 });
  }

  zoom(steps: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: 150 });
  }

  whole(): void {
    this.map.fitBounds(this.options.bounds, { padding: this.options.padding, duration: 200 });
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    this.map.remove();
  }

  /** Gives a style that has just loaded what it does not hold itself. */
  private dress(): void {
    this.dressed = true;
    const { token } = this.parts.theme;
    for (const reason of REASONS) {
      const { image, pixelRatio } = hatch(reason, token.grey, token['grey-pattern']);
      this.map.addImage(hatchId(reason), image, { pixelRatio });
    }
    const [ground, line] = this.ground?.layers(this.parts.theme) ?? [];
    if (ground !== undefined) this.map.addLayer(ground, this.look.overGround);
    if (line !== undefined) this.map.addLayer(line, this.look.overLine);
    this.map.addImage('dot', dot(token.ink, token['line-casing']), { pixelRatio: 2 });
    if (this.otherMap !== undefined) this.fill('others', this.otherMap);
    this.fill('selection', this.choice);
    this.apply();
  }

  private fill(source: string, data: FeatureCollection): void {
    if (this.dressed) this.map.getSource<maplibre.GeoJSONSource>(source)?.setData(data);
  }

  private tell(): void {
    const { lng, lat } = this.map.getCenter();
    const bounds = this.map.getBounds();
    this.options.moved({ lon: lng, lat, zoom: this.map.getZoom() }, [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
  }

  /** What a reader means by a spot: what was seen there, else the line, else what is said of it, else the ground. */
  private choiceAt(spot: maplibre.Point): Selection {
    const [{ lng, lat }, seen] = [this.map.unproject(spot), this.hit(spot, 'evidence')];
    if (seen !== undefined) return { kind: 'evidence', id: String(seen['id']) };
    if (this.ground?.lineNear([lng, lat], REACH_PX) === true) return { kind: 'line', at: [lng, lat] };
    const said = this.hit(spot, 'claimed');
    return said === undefined ? { kind: 'ground', at: [lng, lat] } : { kind: 'claim', id: String(said['claim']) };
  }

  /** The properties of what a layer draws near a spot. */
  private hit(spot: maplibre.Point, layer: string): maplibre.MapGeoJSONFeature['properties'] | undefined {
    if (this.map.getLayer(layer) === undefined) return undefined;
    const box: [maplibre.PointLike, maplibre.PointLike] = [[spot.x - REACH_PX, spot.y - REACH_PX], [spot.x + REACH_PX, spot.y + REACH_PX]];
    return this.map.queryRenderedFeatures(box, { layers: [layer] })[0]?.properties;
  }
}

function gestures({ keys, fingers }: { keys: string; fingers: string }): Record<string, string> {
  const handler = 'CooperativeGesturesHandler';
  return { [`${handler}.WindowsHelpText`]: keys, [`${handler}.MacHelpText`]: keys, [`${handler}.MobileHelpText`]: fingers };
}

function dot(ink: string, ring: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no canvas');
  pen.fillStyle = ink;
  pen.strokeStyle = ring;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(8, 8, 5.5, 0, 2 * Math.PI);
  pen.stroke();
  pen.fill();
  return pen.getImageData(0, 0, 16, 16);
}
