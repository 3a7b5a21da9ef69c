import { en } from '../en/core';

export const ptCore: typeof en = en;
