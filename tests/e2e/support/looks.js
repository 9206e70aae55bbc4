// Questions about how a screen is laid out, asked of the page as it stands.

/** Whether the page can be scrolled sideways, and what reaches furthest. */
export const sideways = (page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1 && !element.closest('.table-frame, .look, svg');
    });
    return wide.slice(0, 5).map((element) => `${element.tagName} ${element.className} “${element.textContent.slice(0, 40)}”`);
  });

/** How much of the window's height is covered by what does not scroll away; dialogs are the page while they are open. */
export const stuck = (page) =>
  page.evaluate(() => {
    const sticks = (element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    const parts = [...document.body.querySelectorAll('*')].filter(
      (element) => sticks(element) && !element.matches('dialog, .toast-frame, .skip') && element.getClientRects().length,
    );
    const covered = parts.map((element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return width > innerWidth / 2 && height > 0 ? height : 0;
    });
    return covered.reduce((all, height) => all + height, 0) / innerHeight;
  });

/** Controls smaller than a fingertip. A link within a sentence is as high as its line, which the rule allows. */
export const small = (page, least) =>
  page.evaluate((least) => {
    const controls = [...document.querySelectorAll('a[href], button, summary, select, textarea, input')];
    const isSmall = (element) => {
      const area = (element.matches('input[type="checkbox"], input[type="radio"], input[type="file"]') && element.closest('label')) || element;
      const { width, height } = area.getBoundingClientRect();
      return width > 0 && (width < least - 0.5 || height < least - 0.5);
    };
    const inSentence = (element) => {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
      const rest = element.parentElement.textContent.replace(element.textContent, '').trim();
      return rest.length > 0;
    };
    return controls
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip'))
      .filter((element) => isSmall(element) && !inSentence(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${element.className} “${(element.ariaLabel || element.textContent).trim().slice(0, 50)}” ${Math.round(width)}×${Math.round(height)}`;
      });
  }, least);

/** Fields with letters so small that a phone zooms in when they are touched. */
export const smallLetters = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input:not([type="file"]):not([type="checkbox"]):not([type="radio"]), select, textarea')]
      .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.id),
  );

/** Elements that cut the words in them, but for fields of one line, which scroll, and for those that shorten with an ellipsis what
 * stands elsewhere in full. */
export const cut = (page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
        if (textOverflow === 'ellipsis' || element.closest('input, select, .paper, svg, .unseen, caption') || !element.checkVisibility()) return false;
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        return (clips(overflowX) && scrollWidth > clientWidth + 1) || (clips(overflowY) && scrollHeight > clientHeight + 1);
      })
      .map((element) => `${element.tagName} ${element.className} “${element.textContent.trim().slice(0, 40)}”`),
  );

/** The spacing people with dyslexia may set (WCAG 1.4.12). */
export const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
