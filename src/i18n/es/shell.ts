import { enShell } from '../en/shell';

export const esShell: typeof enShell = enShell;
