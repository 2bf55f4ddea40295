/** A record that can be chosen: its id, its name, and what tells it from its namesakes. */
export interface Choice {
  value: string;
  label: string;
  note?: string | null;
}
