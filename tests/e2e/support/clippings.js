// Tables as programs put them on the clipboard, and somebody who pastes them. All words are invented.

/** As Excel does it: a style for every cell, bold headings, a person in a cell over two rows, a text beside the HTML. */
export const EXCEL = {
  html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {font-weight:700;} br {mso-data-placement:same-cell;} --></style></head>
<body><table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse'><!--StartFragment--> <col width=64>
<tr height=20><td class=xl65>STT</td><td class=xl65>Nội dung công việc</td><td class=xl65>Cách làm</td><td class=xl65>Người phụ trách</td><td class=xl65>Thời hạn</td><td class=xl65>Xếp loại</td></tr>
<tr height=40><td class=xl66 align=right>1</td><td class=xl66>Góc đọc ở mỗi lớp</td><td class=xl66>- Quyên góp sách<br>- Đóng giá sách</td><td rowspan=2 class=xl67>Thư viện</td><td class=xl66>Tháng 10/2026</td><td class=xl66>Khá</td></tr>
<tr height=20><td class=xl66 align=right>2</td><td class=xl66>Giờ đọc buổi trưa</td><td class=xl66>- Phân công trực</td><td class=xl66>Học kỳ I</td><td class=xl66>Tốt</td></tr>
<!--EndFragment--></table></body></html>`,
  text:
    'STT\tNội dung công việc\tCách làm\tNgười phụ trách\tThời hạn\tXếp loại\r\n' +
    '1\tGóc đọc ở mỗi lớp\t"- Quyên góp sách\n- Đóng giá sách"\tThư viện\tTháng 10/2026\tKhá\r\n' +
    '2\tGiờ đọc buổi trưa\t- Phân công trực\t\tHọc kỳ I\tTốt\r\n',
};

/** As Word does it: paragraphs in cells, spans with fonts, a heading marked as one, sums below, a sentence above. */
const cell = (words) =>
  `<td width=150 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal><span style='font-family:"Times New Roman",serif'>${words}<o:p></o:p></span></p></td>`;
const row = (...cells) => `<tr style='mso-yfti-irow:0'>${cells.map(cell).join('')}</tr>`;
export const WORD = {
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head>
<body lang=VI><!--StartFragment--><p class=MsoNormal>Phần việc của tổ Tự nhiên</p>
<table class=MsoTableGrid border=1 cellspacing=0><thead>${row('<b>Nội dung</b>', '<b>Thời gian</b>', '<b>Chủ trì</b>', '<b>Kinh phí</b>')}</thead>
${row('Mua bộ thí nghiệm', 'Tháng 11/2026', 'Tổ trưởng tổ Tự nhiên', '8 triệu đồng')}
${row('Tập huấn dùng thiết bị', 'Tháng 12/2026', '', '2 triệu đồng')}
${row('Tổng cộng', '', '', '10 triệu đồng')}
</table><!--EndFragment--></body></html>`,
};

/** Pastes into a field as Ctrl+V does. */
export async function paste(field, { html, text }) {
  await field.focus();
  await field.evaluate(
    (element, kinds) => {
      const clipboardData = new DataTransfer();
      for (const [kind, content] of Object.entries(kinds)) if (content) clipboardData.setData(kind, content);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { 'text/html': html, 'text/plain': text },
  );
}
