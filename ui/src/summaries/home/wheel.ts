// The drawing of the 1+6+N wheel: angles in degrees clockwise from the top, lengths in the units of the view box.

export const channels = ['incubation', 'talent', 'resources', 'grants', 'promotion', 'governance'] as const;
export type Channel = (typeof channels)[number];

export const inner = 112;
export const outer = 230;
export const ring = 286;
export const half = 308;
/** Half the gap between two sectors. */
const gap = 5;
/** Rings beyond this are told as "+n" for each lead channel. */
const most = 60;
const mostPerChannel = 10;
/** Up to so many beside one channel, the rings are drawn large. */
const fewPerChannel = 7;

export interface Point {
  x: number;
  y: number;
}

export function at(radius: number, degrees: number): Point {
  const turn = (degrees * Math.PI) / 180;
  return { x: round(radius * Math.sin(turn)), y: round(-radius * Math.cos(turn)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The middle of a channel's sector. */
export function middle(channel: number): number {
  return channel * 60;
}

/** One 60° sector, its sides parallel to its neighbours'. */
export function sector(channel: number): string {
  const side = (radius: number) => 30 - (Math.asin(gap / radius) * 180) / Math.PI;
  const [from, to] = [middle(channel) - side(outer), middle(channel) + side(outer)];
  const [start, end] = [middle(channel) - side(inner), middle(channel) + side(inner)];
  const [a, b, c, d] = [at(outer, from), at(outer, to), at(inner, end), at(inner, start)];
  return `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}Z`;
}

/** A ring of teeth, cut as scissors cut folded paper. */
export function teeth(radius: number, depth: number, count: number): string {
  const step = 360 / count;
  return Array.from({ length: count }, (_, tooth) => {
    const [a, b, c] = [at(radius, tooth * step - step * 0.22), at(radius - depth, tooth * step), at(radius, tooth * step + step * 0.22)];
    return `M${a.x} ${a.y}L${b.x} ${b.y}L${c.x} ${c.y}Z`;
  }).join('');
}

/** A crescent cut into the outer edge of a sector, its back to the rim. */
export function crescent(degrees: number): string {
  const [a, b] = [at(outer - 11, degrees - 2.7), at(outer - 11, degrees + 2.7)];
  return `M${a.x} ${a.y}A11.5 11.5 0 0 1 ${b.x} ${b.y}A22 22 0 0 0 ${a.x} ${a.y}Z`;
}

/** The part of a small ring that is done; over 100 % it is simply full. */
export function arc(radius: number, percent: number): string {
  const part = Math.max(0, Math.min(percent, 99.99)) / 100;
  const end = at(radius, part * 360);
  return `M0 ${-radius}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${end.x} ${end.y}`;
}

export interface Placed<Project> extends Point {
  /** The projects of this place: one ring, or the rest of a channel as "+n". */
  project: Project | null;
  channel: number;
  more: number;
}

/** Places the projects around the wheel: beside their channel where they fit there, else evenly in its order. */
export function place<Project extends { channel: string | null }>(projects: readonly Project[]): Placed<Project>[] {
  const groups = channels.map((channel) => projects.filter((project) => project.channel === channel));
  const crowded = projects.length > most;
  const shown = groups.map((group) => (crowded && group.length > mostPerChannel ? group.slice(0, mostPerChannel - 1) : group));
  const placed = shown.flatMap((group, channel): Placed<Project>[] => {
    const rest = (groups[channel]?.length ?? 0) - group.length;
    const rings = group.map((project) => ({ x: 0, y: 0, project, channel, more: 0 }));
    return rest > 0 ? [...rings, { x: 0, y: 0, project: null, channel, more: rest }] : rings;
  });
  const counts = channels.map((_, channel) => placed.filter((one) => one.channel === channel).length);
  const fullest = Math.max(0, ...counts);
  const fits = fullest <= mostPerChannel;
  const apart = fullest <= fewPerChannel ? 8 : 6;
  const seen = channels.map(() => 0);
  return placed.map((one, index) => {
    const nth = seen[one.channel] ?? 0;
    seen[one.channel] = nth + 1;
    const count = counts[one.channel] ?? 1;
    const degrees = fits ? middle(one.channel) + (nth - (count - 1) / 2) * apart : (index * 360) / placed.length - 30;
    return { ...one, ...at(ring, degrees) };
  });
}

/** The radius of the small rings: large while there is room for it. */
export function ringRadius(placed: readonly { channel: number }[]): number {
  const counts = channels.map((_, channel) => placed.filter((one) => one.channel === channel).length);
  return Math.max(0, ...counts) <= fewPerChannel ? 13 : 9;
}

/** A name in lines for the centre: at most three, broken between words, of about the same length. */
export function lines(name: string): string[] {
  const whole = [...name].length;
  const count = whole <= 6 ? 1 : whole <= 12 ? 2 : 3;
  const words = [...new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(name)].map(({ segment }) => segment);
  const out: string[] = [''];
  let used = 0;
  for (const word of words) {
    const length = [...word].length;
    // A word goes to the next line once its middle lies past this line's share.
    if (out.length < count && used + length / 2 > (whole * out.length) / count) out.push('');
    out[out.length - 1] += word;
    used += length;
  }
  return out.map((line) => line.trim()).filter(Boolean);
}
