/** The memory behind every typed array in plain data, each once: what is handed over instead of copied. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(data, buffers);
  return [...buffers];
}

function collect(data: unknown, into: Set<ArrayBuffer>): void {
  if (typeof data !== 'object' || data === null) return;
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer) into.add(data.buffer);
    return;
  }
  for (const part of Object.values(data)) collect(part, into);
}
