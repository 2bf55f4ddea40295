// Where in the app we are: `#/grants/awards/<id>?status=active`.

class Route {
  parts = $state.raw<string[]>([]);
  query = $state.raw(new URLSearchParams());

  /** The page: the first part of the path. */
  get page(): string {
    return this.parts[0] ?? 'home';
  }

  /** What follows the page, for the page to read. */
  get rest(): string[] {
    return this.parts.slice(1);
  }

  read(hash: string): void {
    const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
    this.parts = path.split('/').filter(Boolean).map(decodeURIComponent);
    this.query = new URLSearchParams(query);
  }
}

export const route = new Route();

export function link(...parts: (string | null | undefined)[]): string {
  return '#/' + parts.filter((part): part is string => Boolean(part)).map(encodeURIComponent).join('/');
}

/** As `link`, to a page that Escape leaves again for the present address. */
export function visit(...parts: (string | null | undefined)[]): string {
  const filters = route.query.toString();
  const here = link(...route.parts).slice(2) + (filters ? `?${filters}` : '');
  return `${link(...parts)}?${new URLSearchParams({ back: here })}`;
}

/** Where Escape leads: to what `visit` came from, or else to the page's own place, called `name`. */
export function wayBack(query: URLSearchParams, place: string[], name: string): { onback: () => void; back?: string } {
  const from = query.get('back');
  return from === null ? { onback: () => go(place), back: name } : { onback: () => go(from) };
}

/** The filters of an address: what stays when another record is opened in the same list. */
export function filters(query: URLSearchParams): Record<string, string> {
  const { step: _, back: __, ...kept } = Object.fromEntries(query);
  return kept;
}

/** Goes to `grants/awards/<id>` (parts joined), optionally with filters. */
export function go(parts: string | (string | null | undefined)[], query?: Record<string, string>): void {
  const path = Array.isArray(parts) ? link(...parts) : '#/' + parts.replace(/^#?\//, '');
  const filters = query ? new URLSearchParams(query).toString() : '';
  location.hash = filters ? `${path}?${filters}` : path;
  route.read(location.hash);
}

/** Changes one filter of the present page without leaving a step in the way back. */
export function filter(name: string, value: string | null): void {
  const query = new URLSearchParams(route.query);
  if (value === null || value === '') query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  history.replaceState(null, '', link(...route.parts) + (text ? `?${text}` : ''));
  route.query = query;
}

export function startRouter(): () => void {
  const read = () => route.read(location.hash);
  read();
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
