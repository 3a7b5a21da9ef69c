import { enExports } from '../en/exports';

export const frExports: typeof enExports = enExports;
