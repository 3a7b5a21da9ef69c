/** Hands a file made in the page to the browser's own download. */

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly mimeType: 'text/csv' | 'text/plain' | 'application/json';
}

/** Some browsers read the URL only after a dialog was answered; later than this nobody waits for it. */
const URL_LIFETIME_MS = 60_000;

/** Saves a text as a file, in UTF-8. Nothing leaves the device. */
export function saveTextFile({ name, text, mimeType }: TextFile): void {
  saveFile(name, new Blob([text], { type: `${mimeType};charset=utf-8` }));
}

/** Saves what a blob holds as a file. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME_MS);
}
