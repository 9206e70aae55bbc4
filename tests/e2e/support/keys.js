// A person with a keyboard and nothing else: goes from control to control and always sees where they are.
import { expect } from '@playwright/test';

export class Keys {
  constructor(page) {
    this.page = page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  /** Goes on with Tab, or back with Shift+Tab, until a control has the focus; every stop on the way is seen. */
  async to(target, { key = 'Tab', most = 150 } = {}) {
    for (let steps = 0; steps < most; steps += 1) {
      if (await this.isAt(target)) return;
      await this.press(key);
      await this.isSeen();
    }
    expect(await this.isAt(target), `${target} is reached with ${most} × ${key}`).toBe(true);
  }

  back(target) {
    return this.to(target, { key: 'Shift+Tab' });
  }

  async isAt(target) {
    return (await target.count()) === 1 && target.evaluate((element) => element === document.activeElement);
  }

  /** Goes to a control and presses Enter on it. */
  async enter(target, way) {
    await this.to(target, way);
    await this.press('Enter');
  }

  /** The focus is on something, with an outline that stands out, and nothing lies over it. */
  async isSeen() {
    expect(await this.page.evaluate(sight)).toEqual({ lost: false, faint: '', covered: '' });
  }

  /** After something was added, moved, removed or closed, the focus is somewhere. */
  async isKept() {
    await expect.poll(() => this.page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  }
}

/** Runs in the page: what is wrong with how the focus shows. */
function sight() {
  const element = document.activeElement;
  if (!element || element === document.body) return { lost: true, faint: '', covered: '' };
  const name = `${element.tagName} “${(element.ariaLabel || element.textContent || element.id).trim().slice(0, 60)}”`;
  const shown = element.closest('.file') ?? element;

  const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => {
    const [lr, lg, lb] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
  };
  const behind = (start) => {
    for (let at = start; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
  const [high, low] = [light(channels(outlineColor)), light(behind(shown.parentElement))].sort((a, b) => b - a);
  const visible = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && (high + 0.05) / (low + 0.05) >= 3;

  // WCAG 2.4.11: what has the focus is not hidden, be it high, by what sticks to the window.
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const [from, to] = [Math.max(top, 0) + 1, Math.min(bottom, innerHeight) - 1];
  const points = [0, 0.25, 0.5, 0.75, 1].map((share) => document.elementFromPoint(x, from + (to - from) * share));
  const free = points.some((at) => at && (shown.contains(at) || at.contains(shown) || at.closest('label')?.contains(element)));
  const within = to > from;
  return { lost: false, faint: visible ? '' : name, covered: within && free ? '' : name };
}
