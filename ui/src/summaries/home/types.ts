// What the home screen reads.

import type { Quantity } from '../../kit';
import type { Channel } from './wheel';

export interface WheelProject {
  id: string;
  no: string | null;
  name: string;
  channel: Channel | null;
  organisation: string | null;
  /** Indicators reached in percent, not capped; null while none is set. */
  percent: string | number | null;
  overdue: boolean;
  state: string;
}

export interface WheelPage {
  year: number;
  hub: { name: string; shortName: string | null; organisations: number; declared: Quantity | null } | null;
  channels: { channel: Channel; asks: number; overdue: number }[];
  projects: WheelProject[];
  money: { total: string; approved: string; paid: string; available: string };
}
