import { failure } from './core/failure';
import { frame } from './core/frame';
import { period } from './core/period';
import { place } from './core/place';
import { result } from './core/result';

/**
 * Every word that is there from the start, in English: the source of the keys. A text with something in it is a function
 * of what goes in; plurals are functions too.
 */
export const en = { ...frame, ...place, ...period, ...result, ...failure };
