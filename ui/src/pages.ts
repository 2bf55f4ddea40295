// Every page of the window, in the order of the navigation. A slice adds or changes its one line.

import type { Component } from 'svelte';

export interface PageProps {
  /** What follows the page in the address: `#/grants/awards/<id>` gives `['awards', '<id>']`. */
  rest: string[];
  query: URLSearchParams;
}

export interface PageEntry {
  path: string;
  /** Message id of its name in the navigation. */
  name: string;
  /** Ctrl+digit. */
  digit?: number;
  /** A line is drawn above the first page of a group. */
  group: 'work' | 'desk' | 'window';
  /** The component, given `rest` and `query` (PageProps) as props. */
  view: () => Promise<{ default: Component<any> }>;
}

export const pages: readonly PageEntry[] = [
  {
    path: 'home', name: 'window-page-home', digit: 1, group: 'work',
    view: () => import('./summaries/home/HomePage.svelte'),
  },
  {
    path: 'organisations', name: 'window-page-organisations', digit: 2, group: 'work',
    view: () => import('./registry/OrganisationsPage.svelte'),
  },
  {
    path: 'projects', name: 'window-page-projects', digit: 3, group: 'work',
    view: () => import('./projects/ProjectsPage.svelte'),
  },
  {
    path: 'incubation', name: 'window-page-incubation', digit: 4, group: 'work',
    view: () => import('./channels/incubation/IncubationPage.svelte'),
  },
  {
    path: 'talent', name: 'window-page-talent', digit: 5, group: 'work',
    view: () => import('./channels/talent/TalentPage.svelte'),
  },
  {
    path: 'resources', name: 'window-page-resources', digit: 6, group: 'work',
    view: () => import('./channels/resources/ResourcesPage.svelte'),
  },
  {
    path: 'grants', name: 'window-page-grants', digit: 7, group: 'work',
    view: () => import('./channels/grants/GrantsPage.svelte'),
  },
  {
    path: 'promotion', name: 'window-page-promotion', digit: 8, group: 'work',
    view: () => import('./channels/promotion/PromotionPage.svelte'),
  },
  {
    path: 'governance', name: 'window-page-governance', digit: 9, group: 'work',
    view: () => import('./channels/governance/GovernancePage.svelte'),
  },
  {
    path: 'services', name: 'services-title', group: 'desk',
    view: () => import('./services/ServicesPage.svelte'),
  },
  {
    path: 'deadlines', name: 'window-page-deadlines', group: 'desk',
    view: () => import('./summaries/DeadlinesPage.svelte'),
  },
  {
    path: 'print', name: 'window-page-print', group: 'desk',
    view: () => import('./summaries/print/PrintPage.svelte'),
  },
  {
    path: 'exchange', name: 'window-page-exchange', group: 'desk',
    view: () => import('./exchange/ExchangePage.svelte'),
  },
  {
    path: 'settings', name: 'window-page-settings', group: 'window',
    view: () => import('./window/SettingsPage.svelte'),
  },
  {
    path: 'history', name: 'window-page-history', group: 'window',
    view: () => import('./window/HistoryPage.svelte'),
  },
];

/** Pages without a place in the navigation, reached from others (people, services, the hub's own record). */
export const inner: readonly PageEntry[] = [
  {
    path: 'story', name: 'summaries-story', group: 'work',
    view: () => import('./summaries/StoryPage.svelte'),
  },
  {
    path: 'people', name: 'registry-people', group: 'work',
    view: () => import('./registry/PeoplePage.svelte'),
  },
  {
    path: 'hub', name: 'kind-hub', group: 'work',
    view: () => import('./hub/HubPage.svelte'),
  },
];

export function pageAt(path: string): PageEntry | undefined {
  return [...pages, ...inner].find((page) => page.path === path);
}
