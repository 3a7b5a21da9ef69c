import { enShell } from '../en/shell';

export const ptShell: typeof enShell = enShell;
