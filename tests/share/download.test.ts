import { afterEach, describe, expect, test, vi } from 'vitest';
import { saveTextFile } from '../../src/share/download';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('saving a text as a file', () => {
  test('hands the text to the browser under its name and lets go of it later', async () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();

    saveTextFile({ name: 'days.csv', text: 'Date\r\n', mimeType: 'text/csv' });

    expect(link).toMatchObject({ href: 'blob:1', download: 'days.csv' });
    expect(link.click).toHaveBeenCalledOnce();
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1');

    const blob = create.mock.calls[0]?.[0] as Blob;
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect(await blob.text()).toBe('Date\r\n');
  });
});
