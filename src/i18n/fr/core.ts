import { en } from '../en/core';

export const frCore: typeof en = en;
