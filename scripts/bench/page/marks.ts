/** Marks in the trace: the press of the button, and the moment at which the page had been still for a while. */
export const MARKS = { click: 'bench:click', settled: 'bench:settled' } as const;
