/** Short values kept in this browser under a name: what a person chose, and what the app has to remember of them. */

const PREFIX = 'evaonline.';

/** A kept value; null where none is. */
export function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    // A browser that keeps nothing for this site: the defaults hold.
    return null;
  }
}

/** Keeps a value under a name, where the browser lets it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // As above: the choice lasts as long as the page.
  }
}
