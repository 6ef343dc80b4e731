/** Draws the tiles of a history on the graphics card, at whatever moment is asked for. */
import type { Theme } from '../layers/theme';
import { hatch, HATCH_PX, REASONS, stripes } from '../layers/hatch';
import type { Tile } from '../tileOf';
import type { Camera } from './camera';
import { Field, layersOf, Loaded, Program, tableOf, type Rgba, type Values } from './card';
import { rgba } from './colour';
import type { Mesh } from './mesh';
import type { Sieve } from './record';
import { DIFFERENCE, GROUND, HOLDERS, LINE, NEARNESS, REACH_PX } from './shaders';

type Gl = WebGL2RenderingContext;

/** One tile to draw and the part of the canvas it is cut to. */
export interface Drawn {
  mesh: Mesh;
  tile: Tile;
  clip: Tile;
}

/** The texture units that the shaders read: a tile's records and segments, the patterns, the colours, and what an earlier pass drew. */
const UNITS = { u_records: 0, u_segments: 1, u_patterns: 2, u_colours: 3, u_field: 4 } as const;

export class Painter {
  private readonly gl: Gl;
  private readonly programs: Record<'ground' | 'holders' | 'difference' | 'nearness' | 'line', Program>;
  private readonly loaded = new Map<Mesh, Loaded>();
  private readonly holders: Field;
  private readonly nearness: Field;
  private readonly patterns: WebGLTexture;
  private readonly colours: WebGLTexture;
  private readonly ink: { u_ink: Rgba; u_quiet: Rgba; u_casing: Rgba };
  private readonly plain: WebGLVertexArrayObject;

  constructor(gl: Gl, theme: Theme) {
    this.gl = gl;
    this.programs = { ground: new Program(gl, GROUND), holders: new Program(gl, HOLDERS), difference: new Program(gl, DIFFERENCE), nearness: new Program(gl, NEARNESS), line: new Program(gl, LINE) };
    [this.holders, this.nearness] = [new Field(gl), new Field(gl)];
    const { token, sides } = theme;
    this.patterns = layersOf(gl, [...REASONS.map((reason) => hatch(reason, token.grey, token['grey-pattern']).image), ...sides.map(({ colours }) => stripes(colours.line).image)]);
    const [quiet, nothing] = [rgba(token['ink-2']), [0, 0, 0, 0] as const];
    this.colours = tableOf(gl, [[...sides.map(({ colours }) => rgba(colours.ground)), nothing], [...sides.map(({ colours }) => rgba(colours.fresh)), quiet], [...sides.map(({ colours }) => rgba(colours.line)), quiet]]);
    this.ink = { u_ink: rgba(token.ink), u_quiet: quiet, u_casing: rgba(token['line-casing']) };
    this.plain = gl.createVertexArray();
  }

  /** Who held what at either moment, for `difference` to lay on the map. */
  prepareDifference(drawn: readonly Drawn[], camera: Camera, [early, late]: readonly [Sieve, Sieve]): void {
    const { gl } = this;
    this.holders.open(gl, camera);
    gl.disable(gl.BLEND);
    gl.colorMask(true, false, false, false);
    this.tiles('holders', drawn, camera, sieved(early));
    gl.colorMask(false, true, false, false);
    this.tiles('holders', drawn, camera, sieved(late));
    gl.colorMask(true, true, true, true);
    gl.enable(gl.BLEND);
  }

  /** How near the line lies, for `line` to lay on the map. */
  prepareLine(drawn: readonly Drawn[], camera: Camera, at: Sieve): void {
    const { gl } = this;
    this.nearness.open(gl, camera);
    gl.blendEquation(gl.MAX);
    this.tiles('nearness', drawn, camera, sieved(at));
    gl.blendEquation(gl.FUNC_ADD);
  }

  /** Each side's ground, stronger where it is younger than so many seconds, and grey ground by its reason. */
  ground(drawn: readonly Drawn[], camera: Camera, at: Sieve, freshSeconds: number): void {
    this.bindLook();
    this.tiles('ground', drawn, camera, { ...sieved(at), u_fresh: freshSeconds });
  }

  difference(camera: Camera): void {
    this.bindLook();
    this.canvas('difference', this.holders, camera, { u_stripes: REASONS.length });
  }

  line(camera: Camera): void {
    this.canvas('line', this.nearness, camera, this.ink);
  }

  /** Lets go of the tiles that the map no longer keeps. */
  keep(meshes: ReadonlySet<Mesh>): void {
    for (const [mesh, loaded] of this.loaded) {
      if (meshes.has(mesh)) continue;
      loaded.free(this.gl);
      this.loaded.delete(mesh);
    }
  }

  free(): void {
    const { gl } = this;
    this.keep(new Set());
    for (const program of Object.values(this.programs)) program.free();
    for (const field of [this.holders, this.nearness]) field.free(gl);
    for (const texture of [this.patterns, this.colours]) gl.deleteTexture(texture);
    gl.deleteVertexArray(this.plain);
  }

  private tiles(name: 'ground' | 'holders' | 'nearness', drawn: readonly Drawn[], camera: Camera, values: Values): void {
    const { gl } = this;
    this.use(name, camera, values);
    gl.enable(gl.SCISSOR_TEST);
    for (const { mesh, tile, clip } of drawn) this.tile(name, this.load(mesh), camera, tile, clip);
    gl.disable(gl.SCISSOR_TEST);
    gl.bindVertexArray(null);
  }

  private tile(name: 'ground' | 'holders' | 'nearness', loaded: Loaded, camera: Camera, tile: Tile, clip: Tile): void {
    const { gl } = this;
    const { left, top, right, bottom } = camera.box(clip);
    if (right <= left || bottom <= top) return;
    gl.scissor(left, camera.height - bottom, right - left, bottom - top);
    const { x, y, side } = camera.place(tile);
    this.programs[name].set('u_place', [x, y, side / loaded.extent]);
    this.bind(UNITS.u_records, gl.TEXTURE_2D, loaded.records);
    if (name === 'nearness') {
      this.bind(UNITS.u_segments, gl.TEXTURE_2D, loaded.segments);
      gl.bindVertexArray(this.plain);
      gl.drawArrays(gl.TRIANGLES, 0, 6 * loaded.segmentCount);
    } else {
      gl.bindVertexArray(loaded.ground);
      gl.drawElements(gl.TRIANGLES, loaded.corners, gl.UNSIGNED_INT, 0);
    }
  }

  private canvas(name: 'difference' | 'line', field: Field, camera: Camera, values: Values): void {
    const { gl } = this;
    this.use(name, camera, values);
    this.bind(UNITS.u_field, gl.TEXTURE_2D, field.texture);
    gl.disable(gl.SCISSOR_TEST);
    gl.bindVertexArray(this.plain);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  private bindLook(): void {
    this.bind(UNITS.u_patterns, this.gl.TEXTURE_2D_ARRAY, this.patterns);
    this.bind(UNITS.u_colours, this.gl.TEXTURE_2D, this.colours);
  }

  private bind(unit: number, target: number, texture: WebGLTexture): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(target, texture);
  }

  private use(name: keyof Painter['programs'], camera: Camera, values: Values): void {
    const { gl } = this;
    const { width, height, ratio } = camera;
    const { scale, x, y } = camera.pattern(HATCH_PX);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    this.programs[name].use({ ...UNITS, u_canvas: [width, height], u_ratio: ratio, u_reach: REACH_PX * ratio, u_scale: scale, u_pattern: [x, y, HATCH_PX * scale], ...values });
  }

  private load(mesh: Mesh): Loaded {
    const found = this.loaded.get(mesh) ?? new Loaded(this.gl, mesh);
    this.loaded.set(mesh, found);
    return found;
  }
}

function sieved({ at, known, journal }: Sieve): Values {
  return { u_at: at, u_known: known, u_journal: journal };
}
