// Runs in a page of its own: the content of a Word file, taken apart once, is written again by npm docx. The time that counts
// begins with plain data – paragraphs, tables, runs – and ends with the compressed file.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { strFromU8, unzipSync, zipSync } from 'fflate';

let taken;
let content;
let parts;
let made;

/** Takes a file's content. */
export function take(bytes) {
  taken = bytes;
  parts = unzipSync(bytes);
  const xml = new DOMParser().parseFromString(strFromU8(parts['word/document.xml']), 'application/xml');
  content = sections(xml.getElementsByTagName('w:body')[0]);
}

export async function docx() {
  const began = performance.now();
  made = new Uint8Array(await (await Packer.toBlob(write(content))).arrayBuffer());
  return performance.now() - began;
}

export function fflate() {
  const began = performance.now();
  zipSync(parts, { level: 6 });
  return performance.now() - began;
}

export async function mammoth(library) {
  const arrayBuffer = taken.slice().buffer;
  const began = performance.now();
  await library.extractRawText({ arrayBuffer });
  return performance.now() - began;
}

/** Whether the file of npm docx reads as the program's own does. */
export async function sameText(library) {
  const words = async (bytes) => (await library.extractRawText({ arrayBuffer: bytes.slice().buffer })).value.replace(/\s+/g, ' ').trim();
  const [own, other] = [await words(taken), await words(made)];
  return own.length > 1000 && own === other;
}

// Taking apart

const children = (element, name) => [...element.children].filter((child) => child.tagName === name);
const child = (element, ...path) => path.reduce((found, name) => found && children(found, name)[0], element);
const value = (element, name = 'w:val') => element?.getAttribute(name) ?? undefined;

function sections(body) {
  const found = [{ blocks: [] }];
  for (const element of body.children) {
    const last = found.at(-1);
    if (element.tagName === 'w:tbl') last.blocks.push(table(element));
    if (element.tagName === 'w:p') {
      last.blocks.push(paragraph(element));
      const end = child(element, 'w:pPr', 'w:sectPr');
      if (end) {
        last.page = page(end);
        found.push({ blocks: [] });
      }
    }
    if (element.tagName === 'w:sectPr') last.page = page(element);
  }
  return found.filter((section) => section.blocks.length);
}

function page(element) {
  const size = child(element, 'w:pgSz');
  return { lies: value(size, 'w:orient') === 'landscape' };
}

function paragraph(element) {
  const properties = child(element, 'w:pPr');
  return {
    style: value(child(properties ?? element, 'w:pStyle')),
    alignment: value(child(properties ?? element, 'w:jc')),
    keepNext: Boolean(properties && child(properties, 'w:keepNext')),
    indent: properties && child(properties, 'w:ind') && Number(value(child(properties, 'w:ind'), 'w:left') ?? 0),
    runs: children(element, 'w:r').map(run),
  };
}

function run(element) {
  const properties = child(element, 'w:rPr');
  const has = (name) => Boolean(properties && child(properties, name));
  const size = properties && value(child(properties, 'w:sz'));
  return {
    text: [...element.children].map((piece) => (piece.tagName === 'w:t' ? piece.textContent : piece.tagName === 'w:tab' ? '\t' : '')).join(''),
    lineBreak: children(element, 'w:br').length,
    bold: has('w:b'),
    italics: has('w:i'),
    size: size ? Number(size) : undefined,
  };
}

function table(element) {
  return {
    widths: children(child(element, 'w:tblGrid'), 'w:gridCol').map((column) => Number(value(column, 'w:w'))),
    bordered: Boolean(child(element, 'w:tblPr', 'w:tblBorders')),
    rows: children(element, 'w:tr').map((row) => ({
      header: Boolean(child(row, 'w:trPr', 'w:tblHeader')),
      cantSplit: Boolean(child(row, 'w:trPr', 'w:cantSplit')),
      cells: children(row, 'w:tc').map(cell),
    })),
  };
}

function cell(element) {
  const properties = child(element, 'w:tcPr');
  const merge = properties && child(properties, 'w:vMerge');
  return {
    width: Number(value(properties && child(properties, 'w:tcW'), 'w:w') ?? 0),
    span: Number(value(properties && child(properties, 'w:gridSpan')) ?? 1),
    merge: merge ? (value(merge) ?? 'continue') : undefined,
    lines: children(element, 'w:p').map(paragraph),
  };
}

// Writing with npm docx

const ALIGNMENT = { center: AlignmentType.CENTER, both: AlignmentType.JUSTIFIED, right: AlignmentType.RIGHT };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = (line) => ({ top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line });

function write(wanted) {
  const styles = [...new Set(wanted.flatMap(({ blocks }) => blocks.flatMap(stylesOf)))].filter(Boolean);
  return new Document({
    styles: { paragraphStyles: styles.map((id) => ({ id, name: id, run: { font: 'Times New Roman', size: 26 } })) },
    sections: wanted.map(({ page: { lies } = {}, blocks }) => ({
      properties: { type: SectionType.NEXT_PAGE, page: { size: { orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } } },
      children: blocks.map((block) => (block.rows ? writeTable(block) : writeParagraph(block))),
    })),
  });
}

const stylesOf = (block) => (block.rows ? block.rows.flatMap((row) => row.cells.flatMap((one) => one.lines.map((line) => line.style))) : [block.style]);

function writeParagraph({ style, alignment, keepNext, indent, runs }) {
  return new Paragraph({
    style,
    alignment: ALIGNMENT[alignment],
    keepNext: keepNext || undefined,
    indent: indent ? { left: indent } : undefined,
    children: runs.map(({ text, lineBreak, bold, italics, size }) => new TextRun({ text, break: lineBreak || undefined, bold: bold || undefined, italics: italics || undefined, size })),
  });
}

function writeTable({ widths, bordered, rows }) {
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: borders(bordered ? LINE : NONE),
    rows: rows.map(
      ({ header, cantSplit, cells }) =>
        new TableRow({
          tableHeader: header || undefined,
          cantSplit: cantSplit || undefined,
          children: cells.map(
            ({ width, span, merge, lines }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                columnSpan: span > 1 ? span : undefined,
                verticalMerge: merge && (merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE),
                children: lines.map(writeParagraph),
              }),
          ),
        }),
    ),
  });
}
