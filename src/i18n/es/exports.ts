import { enExports } from '../en/exports';

export const esExports: typeof enExports = enExports;
