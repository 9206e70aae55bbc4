// Reads a Word file the way the tests look at it: sections, paragraphs, and tables as rows of cells of lines.
import { strFromU8, unzipSync } from 'fflate';

/** Reads the bytes of a .docx; `page` lends its browser's XML parser. */
export async function readWord(page, bytes) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /^word\/(document|header\d*)\.xml$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  const parser = await page.context().newPage();
  const read = await parser.evaluate(parse, parts);
  await parser.close();
  return new Word(read);
}

/** A document read. */
class Word {
  constructor({ blocks, headers, pages }) {
    this.blocks = blocks;
    this.headers = headers;
    this.pages = pages;
  }

  /** Blocks from the heading that begins with these words to the next one of its level or above. */
  section(words, within = this.blocks) {
    const from = within.findIndex((block) => block.level && clean(block.text).startsWith(words));
    if (from < 0) throw new Error(`The Word file has no heading “${words}”`);
    const { level } = within[from];
    const length = within.slice(from + 1).findIndex((block) => block.level && block.level <= level);
    return within.slice(from, length < 0 ? undefined : from + 1 + length);
  }

  /** All tables. */
  get tables() {
    return tables(this.blocks);
  }

  /** Every line of the document. */
  get lines() {
    return allLines(this.blocks);
  }
}

/** Tables among blocks. */
export function tables(blocks) {
  return blocks.filter((block) => block.rows).map((block) => new Table(block.rows));
}

/** Lines of paragraphs among blocks, outside tables. */
export function paragraphs(blocks) {
  return blocks.filter((block) => !block.rows).flatMap((block) => block.text.split('\n')).filter((line) => line.trim());
}

/** All lines, those of cells included. */
export function allLines(blocks) {
  return blocks.flatMap((block) =>
    block.rows
      ? block.rows.flatMap((row) => row.cells.filter((cell) => !cell.continues).flatMap((cell) => cell.lines))
      : block.text.split('\n').filter((line) => line.trim()),
  );
}

/** A table as a grid: a cell over several columns or rows stands in each of them. */
class Table {
  constructor(rows) {
    const grid = [];
    for (const row of rows) {
      const columns = [];
      for (const cell of row.cells) {
        const lines = cell.continues ? grid.at(-1)[columns.length].lines : cell.lines;
        for (let n = 0; n < cell.span; n += 1) columns.push({ lines, spans: cell.span });
      }
      grid.push(columns);
    }
    this.headings = (grid[0] ?? []).map((cell) => cell.lines.join(' '));
    this.rows = grid.filter((_, index) => !rows[index].header);
  }

  /** The lines of a row under a heading. */
  cell(row, heading) {
    const column = this.headings.indexOf(heading);
    if (column < 0) throw new Error(`No column “${heading}” among ${this.headings.join(' | ')}`);
    return row[column].lines;
  }
}

/** NFC, one space for each run of white space. */
export function clean(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A line without the number or sign it begins with, as seeds are compared. */
export function bare(line) {
  return clean(clean(line).replace(/^(\d+\.|[IVX]+\.|[-+*])\s*/, ''));
}

/** A text as bare lines. */
export function bareLines(text) {
  return [text].flat().flatMap((part) => part.split('\n')).map(bare).filter(Boolean);
}

/** The words of a text, without regard to upper and lower case and to stops. */
export function words(text) {
  return clean(text)
    .toLowerCase()
    .split(/[\s,;:.()]+/)
    .filter(Boolean);
}

// Runs in the browser.
function parse(parts) {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const children = (node, name) => [...node.children].filter((child) => child.namespaceURI === W && child.localName === name);
  const value = (node, ...path) => {
    const found = path.reduce((at, name) => at && children(at, name)[0], node);
    return found && (found.getAttributeNS(W, 'val') ?? '');
  };
  const text = (paragraph) =>
    [...paragraph.getElementsByTagNameNS(W, '*')]
      .map((node) => ({ t: node.textContent, tab: ' ', br: '\n', noBreakHyphen: '-' })[node.localName] ?? '')
      .join('');
  const cell = (node) => ({
    span: Number(value(node, 'tcPr', 'gridSpan') ?? 1),
    continues: ['continue', ''].includes(value(node, 'tcPr', 'vMerge')),
    lines: children(node, 'p').flatMap((paragraph) => text(paragraph).split('\n')).filter((line) => line.trim()),
  });
  const row = (node) => ({
    header: children(node, 'trPr').some((properties) => children(properties, 'tblHeader').length > 0),
    cells: children(node, 'tc').map(cell),
  });
  const root = (name) => {
    const document = new DOMParser().parseFromString(parts[name], 'application/xml');
    if (document.querySelector('parsererror')) throw new Error(`${name} is not well-formed`);
    return document.documentElement;
  };
  const body = children(root('word/document.xml'), 'body')[0];
  const blocks = [];
  for (const node of body.children) {
    if (node.localName === 'tbl') blocks.push({ rows: children(node, 'tr').map(row) });
    if (node.localName === 'p') {
      const level = /^Heading(\d)$/.exec(value(node, 'pPr', 'pStyle') ?? '')?.[1];
      blocks.push({ level: Number(level ?? 0), text: text(node) });
    }
  }
  const pages = [...body.getElementsByTagNameNS(W, 'sectPr')].map((section) => ({
    lying: children(section, 'pgSz')[0].getAttributeNS(W, 'orient') === 'landscape',
  }));
  const headers = Object.keys(parts)
    .filter((name) => name.includes('header'))
    .map((name) => [...root(name).getElementsByTagNameNS(W, 'p')].map(text).join('\n'));
  return { blocks, headers, pages };
}
