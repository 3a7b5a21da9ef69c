/** The texts of `shell` beside the core's. Loaded with the components that speak them. */
import { enShell } from './en/shell';
import { partText } from './index';

/** As `useText`, with the texts of `shell`. */
export const useShellText = partText('shell', enShell);
/** As `Text`, with the texts of `shell`. */
export type ShellText = ReturnType<typeof useShellText>;
