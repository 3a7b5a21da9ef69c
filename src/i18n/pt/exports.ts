import { enExports } from '../en/exports';

export const ptExports: typeof enExports = enExports;
