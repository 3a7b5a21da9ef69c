/** What can be wrong with a page as it is laid out, whatever it shows. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Section } from '../../src/share/view-query';

/** Year over year needs more than one month. */
const CHARTS_OF_A_MONTH = 9;

export const SCHEMES = ['light', 'dark'] as const;

/** What axe finds in either theme of the device, a line a finding. Ends in the dark one. */
export async function violationsInBothSchemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

/** What axe finds, a line a finding. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** Texts that reach past the edge of the page or of a box that hides its overflow. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 1.5;
    const cut: string[] = [];
    const isCut = (node: Node, rect: DOMRect): boolean => {
      for (let box = node.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
        if (clipPath !== 'none' || box.matches('.leaflet-container')) return false;
        const edge = box.getBoundingClientRect();
        if (/auto|scroll/.test(overflowX)) return false;
        if (/hidden|clip/.test(overflowX) && (rect.right > edge.right + SLACK_PX || rect.left < edge.left - SLACK_PX))
          return true;
        if (/hidden|clip/.test(overflowY) && rect.bottom > edge.bottom + SLACK_PX) return true;
        if (position === 'fixed') break;
      }
      return rect.right > document.documentElement.clientWidth + SLACK_PX || rect.left < -SLACK_PX;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (rects.some((rect) => isCut(node, rect))) cut.push(node.textContent.trim().slice(0, 60));
    }
    return cut;
  });
}

/** By how many pixels the page, or the dialog over it, is wider than its window. */
export function sidewaysScrollPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll('html, main, dialog[open]')];
    return Math.max(...frames.map((frame) => frame.scrollWidth - frame.clientWidth));
  });
}

/** WCAG 2.2, success criterion 2.5.8. */
export const TARGET_PX = 24;

/**
 * What can be pressed and is smaller than a fingertip. A link inside a sentence is as high as its line, and a control of
 * the browser's map or of a form counts with its label.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((leastPx) => {
    const SLACK_PX = 0.5;
    const isInSentence = (element: Element) =>
      element.matches('a') &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const labelsOf = (element: Element) => (element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []);
    const targets = document.querySelectorAll(
      'a, button, input, select, textarea, summary, [role=button], [role=option]',
    );
    const modal = document.querySelector('dialog:modal');
    return [...targets]
      .filter((element) => element.checkVisibility() && (!modal || modal.contains(element)))
      .filter((element) => !isInSentence(element) && !element.matches('.visually-hidden, .leaflet-container *'))
      .filter((element) => {
        const boxes = [element, ...labelsOf(element)].map((part) => part.getBoundingClientRect());
        const height = Math.max(...boxes.map((box) => box.height));
        const width = Math.max(...boxes.map((box) => box.width));
        return height > 0 && Math.min(height, width) < leastPx - SLACK_PX;
      })
      .map((element) => `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60));
  }, TARGET_PX);
}

/** As the reader of a browser sets it, in per cent of the usual size. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
}

/** Opens everything that is folded away in a part of the page. */
export async function unfoldAll(part: Locator): Promise<void> {
  const closed = part.locator('details:not([open])');
  await expect(async () => {
    await closed.evaluateAll((folds) => {
      for (const fold of folds) fold.toggleAttribute('open', true);
    });
    // What an opened fold brings may have folds of its own.
    await part.page().waitForTimeout(200);
    expect(await closed.count()).toBe(0);
  }).toPass();
}

/** A section of a result with all that is folded away in it; of the charts, which are ten of a kind, the first. */
export async function unfoldSection(page: Page, section: Section): Promise<void> {
  const figures = page.getByRole('figure');
  if (section === 'charts') await expect(figures).toHaveCount(CHARTS_OF_A_MONTH);
  await unfoldAll(section === 'charts' ? figures.first() : page.getByRole('main'));
}
