/** The programs that draw ground and line: each feature is drawn or left out by its own times, so moving time moves no data. */

const HEAD = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2DArray;
`;

/* The rule of record.ts, on the card. Features lie in rows of 1,024 records, each of two texels. */
const SIEVE = `
uniform usampler2D u_records;
uniform uint u_at;
uniform uint u_known;
uniform bool u_journal;
const uint ENDLESS = 0xffffffffu;

struct Feature { uvec4 times; uint kind; bool drawn; };

Feature featureOf(uint owner) {
  ivec2 spot = ivec2(int(owner & 1023u) * 2, int(owner >> 10));
  uvec4 times = texelFetch(u_records, spot, 0);
  uvec2 more = texelFetch(u_records, spot + ivec2(1, 0), 0).xy;
  uint since = u_journal ? times.w : times.z;
  bool alive = times.x <= u_at && u_at < times.y;
  bool known = since <= u_known && (u_known < more.x || more.x == ENDLESS);
  return Feature(times, more.y, alive && known);
}
`;

/* From units of a tile to pixels of the canvas, y downward, and on to the card's own square. */
const PLACE = `
uniform vec3 u_place;
uniform vec2 u_canvas;
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

vec2 pixelOf(vec2 units) { return u_place.xy + units * u_place.z; }
vec4 clipOf(vec2 pixel) { return vec4(pixel.x / u_canvas.x * 2.0 - 1.0, 1.0 - pixel.y / u_canvas.y * 2.0, 0.0, 1.0); }
`;

/* Squares of a pattern lie in the layers of one texture, fixed to the ground. */
const PATTERN = `
uniform sampler2DArray u_patterns;
uniform vec3 u_pattern;
uniform vec2 u_canvas;

vec4 patternAt(uint layer) {
  vec2 pixel = vec2(gl_FragCoord.x, u_canvas.y - gl_FragCoord.y);
  return texture(u_patterns, vec3((pixel - u_pattern.xy) / u_pattern.z, float(layer)));
}
`;

/* Colours by side, a column each, the last for nobody: its ground, its new ground, its line. */
const COLOUR = `
uniform sampler2D u_colours;

vec4 colourOf(uint side, int shade) {
  int last = textureSize(u_colours, 0).x - 1;
  return texelFetch(u_colours, ivec2(min(int(side), last), shade), 0);
}
`;

/** Ground as it stood at one moment. */
export const GROUND = {
  vertex: `${HEAD}${SIEVE}${PLACE}
layout(location = 0) in vec2 a_corner;
layout(location = 1) in uint a_owner;
flat out uint v_kind;
flat out uint v_from;
void main() {
  Feature feature = featureOf(a_owner);
  v_kind = feature.kind;
  v_from = feature.times.x;
  gl_Position = feature.drawn ? clipOf(pixelOf(a_corner)) : NOWHERE;
}`,
  fragment: `${HEAD}${PATTERN}${COLOUR}
uniform uint u_at;
uniform uint u_fresh;
flat in uint v_kind;
flat in uint v_from;
out vec4 colour;
void main() {
  uint reason = (v_kind >> 8) & 255u;
  bool fresh = v_from > 0u && u_at - v_from < u_fresh;
  colour = reason == 0u ? colourOf(v_kind & 255u, fresh ? 1 : 0) : patternAt(reason - 1u);
}`,
};

/** Who held the ground at one moment, as a number in both channels: 0 nobody, else the side and one. */
export const HOLDERS = {
  vertex: `${HEAD}${SIEVE}${PLACE}
layout(location = 0) in vec2 a_corner;
layout(location = 1) in uint a_owner;
flat out uint v_kind;
void main() {
  Feature feature = featureOf(a_owner);
  v_kind = feature.kind;
  gl_Position = feature.drawn ? clipOf(pixelOf(a_corner)) : NOWHERE;
}`,
  fragment: `${HEAD}
flat in uint v_kind;
out vec4 holder;
void main() {
  uint side = v_kind & 255u;
  bool held = ((v_kind >> 8) & 255u) == 0u && side != 255u;
  holder = vec4(vec2(held ? float(side + 1u) / 255.0 : 0.0), 0.0, 1.0);
}`,
};

const WHOLE_CANVAS = `${HEAD}
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

/** What changed hands between two moments: the gaining side's full colour, the losing side's stripes over it. */
export const DIFFERENCE = {
  vertex: WHOLE_CANVAS,
  fragment: `${HEAD}${PATTERN}${COLOUR}
uniform sampler2D u_field;
uniform uint u_stripes;
out vec4 colour;
const float STRENGTH = 0.72;
void main() {
  uvec2 holder = uvec2(texelFetch(u_field, ivec2(gl_FragCoord.xy), 0).xy * 255.0 + 0.5);
  if (holder.x == holder.y) discard;
  vec4 gained = holder.y == 0u ? vec4(0.0) : colourOf(holder.y - 1u, 2) * STRENGTH;
  vec4 lost = holder.x == 0u ? vec4(0.0) : patternAt(u_stripes + holder.x - 1u);
  colour = lost + gained * (1.0 - lost.a);
}`,
};

/**
 * How near the line lies: the greatest of all segments' nearness, so that joints need no care. Red holds the held edge's
 * (1 on it, 0 at REACH), green how far a dash of the outer edge covers the pixel.
 * Each segment is two triangles whose corners are made from its number: software renderers are slow at instances.
 */
export const NEARNESS = {
  vertex: `${HEAD}${SIEVE}${PLACE}
uniform usampler2D u_segments;
uniform float u_reach;
flat out float v_length;
flat out float v_start;
flat out uint v_outer;
out vec2 v_spot;
vec2 unpacked(uint word) { return vec2(int(word << 16) >> 16, int(word) >> 16); }
void main() {
  int index = gl_VertexID / 6;
  int turn = gl_VertexID % 6;
  int corner = turn < 3 ? turn : turn - 2;
  uvec4 segment = texelFetch(u_segments, ivec2(index & 2047, index >> 11), 0);
  Feature feature = featureOf(segment.w);
  vec2 from = pixelOf(unpacked(segment.x));
  vec2 to = pixelOf(unpacked(segment.y));
  v_length = distance(from, to);
  vec2 ahead = v_length > 0.0 ? (to - from) / v_length : vec2(1.0, 0.0);
  v_spot = vec2((corner & 1) == 0 ? -u_reach : v_length + u_reach, (corner & 2) == 0 ? -u_reach : u_reach);
  v_start = uintBitsToFloat(segment.z) * u_place.z;
  v_outer = (feature.kind >> 16) & 1u;
  gl_Position = feature.drawn ? clipOf(from + ahead * v_spot.x + vec2(-ahead.y, ahead.x) * v_spot.y) : NOWHERE;
}`,
  fragment: `${HEAD}
uniform float u_reach;
uniform float u_ratio;
uniform float u_scale;
flat in float v_length;
flat in float v_start;
flat in uint v_outer;
in vec2 v_spot;
out vec4 nearness;
const float WIDTH = 1.1;
const float DASH = 3.3;
const float GAP = 2.2;
float dash() {
  if (v_spot.x < -0.5 || v_spot.x > v_length + 0.5) return 0.0;
  float along = mod((v_start + v_spot.x) / u_scale, DASH + GAP);
  float ends = min(along, DASH - along) * u_scale + 0.5;
  return clamp(WIDTH * u_ratio / 2.0 + 0.5 - abs(v_spot.y), 0.0, 1.0) * clamp(ends, 0.0, 1.0);
}
void main() {
  float apart = length(v_spot - vec2(clamp(v_spot.x, 0.0, v_length), 0.0));
  nearness = v_outer == 1u ? vec4(0.0, dash(), 0.0, 1.0) : vec4(max(0.0, 1.0 - apart / u_reach), 0.0, 0.0, 1.0);
}`,
};

/** The line by its nearness: a soft shadow, the outer edge, the held edge dark on its casing. */
export const LINE = {
  vertex: WHOLE_CANVAS,
  fragment: `${HEAD}
uniform sampler2D u_field;
uniform vec4 u_ink;
uniform vec4 u_quiet;
uniform vec4 u_casing;
uniform float u_reach;
uniform float u_ratio;
out vec4 colour;
const float SHADOW = 6.5;
const float BLUR = 11.0;
const float STRENGTH = 0.28;
const float CASING = 2.3;
const float INK = 1.0;
void lay(vec4 top, float share) { colour = top * share + colour * (1.0 - top.a * share); }
float inside(float edge, float apart) { return clamp((edge - apart) * u_ratio + 0.5, 0.0, 1.0); }
void main() {
  vec2 near = texelFetch(u_field, ivec2(gl_FragCoord.xy), 0).xy;
  if (near == vec2(0.0)) discard;
  float apart = (1.0 - near.x) * u_reach / u_ratio;
  colour = vec4(0.0);
  lay(u_ink, clamp((SHADOW - apart) / BLUR, 0.0, 1.0) * STRENGTH);
  lay(u_quiet, near.y);
  lay(u_casing, inside(CASING, apart));
  lay(u_ink, inside(INK, apart));
}`,
};

/** CSS pixels from the line that anything of it is drawn. */
export const REACH_PX = 6.5;
