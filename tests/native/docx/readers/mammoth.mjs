// What mammoth reads from Word files: JSON, for each file named on the command line its raw text, its HTML, and what it
// complains about.
import mammoth from 'mammoth';

const read = async (path) => {
  const text = await mammoth.extractRawText({ path });
  const html = await mammoth.convertToHtml({ path }, { includeDefaultStyleMap: false });
  return { text: text.value, html: html.value, errors: [...text.messages, ...html.messages].filter((m) => m.type === 'error') };
};

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(read))));
