import { en } from '../en/core';

export const esCore: typeof en = en;
