import { enShell } from '../en/shell';

export const frShell: typeof enShell = enShell;
