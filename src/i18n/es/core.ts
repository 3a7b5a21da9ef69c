import type { en } from '../en/core';
import { failure } from './core/failure';
import { frame } from './core/frame';
import { period } from './core/period';
import { place } from './core/place';
import { result } from './core/result';

export const esCore: typeof en = { ...frame, ...place, ...period, ...result, ...failure };
