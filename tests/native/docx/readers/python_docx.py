"""What python-docx reads from Word files: JSON, one list of blocks for each file named on the command line.

A paragraph is its text, a table a list of rows, a row a list of cells.
"""
import json
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table, _Cell as Cell
from docx.text.paragraph import Paragraph


def cells(row):
    """The cells as they stand in the file; one that continues the cell above is empty."""
    return ["" if tc.vMerge == "continue" else "\n".join(paragraph.text for paragraph in Cell(tc, row).paragraphs) for tc in row._tr.tc_lst]


def blocks(document):
    for child in document.element.body.iterchildren():
        if child.tag == qn("w:p"):
            yield Paragraph(child, document).text
        elif child.tag == qn("w:tbl"):
            yield [cells(row) for row in Table(child, document).rows]


print(json.dumps([list(blocks(docx.Document(path))) for path in sys.argv[1:]]))
