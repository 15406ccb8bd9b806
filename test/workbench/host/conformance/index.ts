import type { Behaviour } from "./behaviour";
import { EVENTS } from "./events";
import { MARKS } from "./marks";
import { NAVIGATION } from "./navigation";
import { PROXIES } from "./proxies";
import { RANGES } from "./ranges";
import { REFUSALS } from "./refusals";
import { STORAGE } from "./storage";
import { VALUES } from "./values";

/** All that is asked of a stand-in for Excel, in the order of its numbers. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...PROXIES,
  ...VALUES,
  ...RANGES,
  ...REFUSALS,
  ...EVENTS,
  ...STORAGE,
  ...MARKS,
  ...NAVIGATION,
];
