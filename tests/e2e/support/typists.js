// People who type Vietnamese, each with a method of their own, as event sequences recorded from such methods look.
//
// A typist writes a word in steps and lets the test do something between them: what stands in the field then is half a word.

/** Telex on the way to a word: what stands there after each key. */
const TELEX = {
  đường: ['d', 'đ', 'đu', 'đư', 'đưo', 'đươ', 'đươn', 'đương', 'đường'],
  nghiệp: ['n', 'ng', 'ngh', 'nghi', 'nghie', 'nghiê', 'nghiêp', 'nghiệp'],
  hạnh: ['h', 'ha', 'han', 'hanh', 'hạnh'],
  hí: ['h', 'hi', 'hí'],
  quý: ['q', 'qu', 'quy', 'quý'],
};

/** The same words as a phone guesses them from letters without marks. */
const GUESSED = {
  đường: ['d', 'du', 'duo', 'duon', 'duong', 'đường'],
  nghiệp: ['n', 'ng', 'ngh', 'nghi', 'nghie', 'nghiep', 'nghiệp'],
  hạnh: ['h', 'ha', 'han', 'hanh', 'hạnh'],
  hí: ['h', 'hi', 'hí'],
  quý: ['q', 'qu', 'quy', 'quý'],
};

export const WORDS = Object.keys(TELEX);

/** Windows tells programs this code for letters that no key has. */
const VK_PACKET = 231;
/** And this one for keys an input method keeps to itself. */
const VK_PROCESSKEY = 229;

/** The hands: trusted events, as the browser makes them from the system's. */
class Hands {
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  key(type, rest) {
    return this.session.send('Input.dispatchKeyEvent', { type, ...rest });
  }

  press(name) {
    return this.page.keyboard.press(name);
  }

  /** A letter sent as such, without a key. */
  async letter(text) {
    await this.key('keyDown', { key: text, text, unmodifiedText: text, windowsVirtualKeyCode: VK_PACKET });
    await this.key('keyUp', { key: text, windowsVirtualKeyCode: VK_PACKET });
  }

  /** A key that goes to the input method and never to the page. */
  async swallowed(key = 'Process') {
    await this.key('rawKeyDown', { key, windowsVirtualKeyCode: VK_PROCESSKEY });
    await this.key('keyUp', { key, windowsVirtualKeyCode: VK_PROCESSKEY });
  }

  /** What is being composed, in place of what was; `over` takes in letters that stood there before. */
  compose(text, over) {
    return this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
      ...(over && { replacementStart: over[0], replacementEnd: over[1] }),
    });
  }

  commit(text) {
    return this.session.send('Input.insertText', { text });
  }
}

const common = (one, other) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Types keys; where a key changes letters that stand there, `change` does it. */
async function byKeys(hands, word, between, change) {
  let there = '';
  for (const [index, next] of TELEX[word].entries()) {
    const kept = common(there, next);
    if (kept === there.length) await hands.press(next.slice(kept));
    else await change(there.length - kept, next.slice(kept));
    there = next;
    await between(index, there);
  }
}

/** Composes; the method tells the page of a key before each change. */
async function byComposing(hands, word, between, { steps = TELEX, key } = {}) {
  for (const [index, next] of steps[word].entries()) {
    await hands.swallowed(key);
    await hands.compose(next);
    await between(index, next);
  }
}

const repeat = async (times, act) => {
  for (let n = 0; n < times; n += 1) await act();
};

const ends = {
  /** Space and Enter are ordinary keys. */
  keys: {
    space: (hands) => hands.press('Space'),
    enter: (hands) => hands.press('Enter'),
    breaksLine: true,
  },
  /** Space takes over the word and comes after it; Enter takes it over and is not seen. */
  marked: {
    async space(hands, word) {
      await hands.swallowed();
      await hands.commit(word);
      await hands.press('Space');
    },
    async enter(hands, word) {
      await hands.swallowed('Enter');
      await hands.commit(word);
    },
    breaksLine: false,
  },
};

/** Every method: how it types a word, and how space and Enter end it. */
export const TYPISTS = {
  'UniKey, by backspaces': {
    word: (hands, word, between) =>
      byKeys(hands, word, between, async (back, letters) => {
        await repeat(back, () => hands.press('Backspace'));
        for (const letter of letters) await hands.letter(letter);
      }),
    ...ends.keys,
  },
  'EVKey, by selecting to the left': {
    word: (hands, word, between) =>
      byKeys(hands, word, between, async (back, letters) => {
        await repeat(back, () => hands.press('Shift+ArrowLeft'));
        for (const letter of letters) await hands.letter(letter);
      }),
    ...ends.keys,
  },
  'OpenKey, with an empty letter against completion': {
    word: (hands, word, between) =>
      byKeys(hands, word, between, async (back, letters) => {
        await hands.letter('\u202f');
        await repeat(back + 1, () => hands.press('Backspace'));
        for (const letter of letters) await hands.letter(letter);
      }),
    ...ends.keys,
  },
  'macOS, with marked text': { word: (hands, word, between) => byComposing(hands, word, between), ...ends.marked },
  'ibus-bamboo, which hands Enter on': {
    word: (hands, word, between) => byComposing(hands, word, between, { key: 'Unidentified' }),
    ...ends.marked,
    async enter(hands, word) {
      await hands.commit(word);
      await hands.press('Enter');
    },
    breaksLine: true,
  },
  "Windows' own Telex": {
    async word(hands, word, between) {
      // Its first letter is there before it begins to compose over it.
      await hands.press(word === 'đường' ? 'd' : word[0]);
      const first = await caret(hands.page);
      for (const [index, next] of TELEX[word].entries()) {
        if (index === 0) continue;
        await hands.swallowed();
        await (index === 1 ? hands.compose(next, [first - 1, first]) : hands.compose(next));
        await between(index, next);
      }
    },
    ...ends.marked,
  },
  'Gboard, by whole words': {
    word: (hands, word, between) => byComposing(hands, word, between, { steps: GUESSED, key: 'Unidentified' }),
    space: (hands, word) => hands.commit(`${word} `),
    async enter(hands, word) {
      await hands.commit(word);
      await hands.press('Enter');
    },
    breaksLine: true,
  },
  'a phone that corrects the word afterwards': {
    async word(hands, word, between) {
      const bare = GUESSED[word].at(-2);
      for (const [index, letter] of [...bare].entries()) {
        await hands.swallowed('Unidentified');
        await hands.compose(bare.slice(0, index + 1));
        await between(index, bare.slice(0, index + 1));
      }
      await hands.commit(bare);
      await hands.page.evaluate(correct, [bare, word]);
    },
    space: (hands) => hands.press('Space'),
    enter: (hands) => hands.press('Enter'),
    breaksLine: true,
  },
};

/** Somebody at the keyboard of a page. */
export async function typist(page) {
  return new Hands(page, await page.context().newCDPSession(page));
}

const caret = (page) => page.evaluate(() => document.activeElement.selectionStart);

// Runs in the browser. What a correction does has no trusted event to ask for: the change and the events it comes with.
function correct([bare, word]) {
  const field = document.activeElement;
  const end = field.selectionStart;
  const event = { inputType: 'insertReplacementText', data: word, bubbles: true };
  if (!field.dispatchEvent(new InputEvent('beforeinput', { ...event, cancelable: true }))) return;
  field.setRangeText(word, end - bare.length, end, 'end');
  field.dispatchEvent(new InputEvent('input', event));
}
