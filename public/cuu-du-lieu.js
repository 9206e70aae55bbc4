// The rescue page: finds everything the program stored in this browser and offers it as files, byte for byte.
// It reads and never writes: no key is set or removed, no database made or changed. It shares nothing with the program, so
// that it works when the program does not. All words stand in the page; this file only chooses which of them to show.
'use strict';

(function () {
  const PREFIX = 'cai-tien/';
  const DRAFTS = 'cai-tien/nhap/';
  /** What the program remembers for itself: nothing anyone would miss. */
  const NOTES = 'cai-tien/ghi-nho/';
  const DATABASE = 'cai-tien';
  /** How long the database may take to open, in milliseconds: another tab may keep it shut. */
  const PATIENCE = 5000;
  /** Folders in the file that holds everything. */
  const FOLDERS = { drafts: 'ban-nhap', versions: 'ban-da-luu', trash: 'thung-rac', damaged: 'hong', other: 'khac' };
  /** Stores of the database that hold drafts. */
  const STORES = ['drafts', 'versions', 'trash'];

  // Reading

  /** What localStorage holds of the program: {kind, key, text}. Throws where the browser refuses. */
  function fromLocalStorage() {
    const found = [];
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (!key || key.indexOf(PREFIX) !== 0 || key.indexOf(NOTES) === 0) continue;
      const kind = key.indexOf(DRAFTS) === 0 ? 'drafts' : 'other';
      found.push({ kind, key, text: localStorage.getItem(key) || '' });
    }
    return found;
  }

  /** Opens the database as it is; null where there is none. */
  async function openDatabase() {
    if (indexedDB.databases) {
      const all = await indexedDB.databases();
      if (!all.some((database) => database.name === DATABASE)) return null;
    }
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        reject(new Error('the database does not open'));
      }, PATIENCE);
      const request = indexedDB.open(DATABASE);
      let absent = false;
      request.onupgradeneeded = () => {
        // There was none: what was just begun is taken back.
        absent = true;
        request.transaction.abort();
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        if (late) request.result.close();
        else resolve(request.result);
      };
      request.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        if (absent) resolve(null);
        else reject(request.error);
      };
    });
  }

  /** Everything in one store: [key, value] pairs. */
  function entries(database, store) {
    return new Promise((resolve, reject) => {
      const found = [];
      const transaction = database.transaction(store, 'readonly');
      const request = transaction.objectStore(store).openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        found.push([String(cursor.key), cursor.value]);
        cursor.continue();
      };
      transaction.oncomplete = () => resolve(found);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /** What the database holds: {kind, key, text, note}. */
  async function fromDatabase() {
    const database = await openDatabase();
    if (!database) return [];
    database.onversionchange = () => database.close();
    const found = [];
    try {
      for (const store of Array.from(database.objectStoreNames)) {
        const kind = STORES.indexOf(store) < 0 ? 'other' : store;
        for (const [key, value] of await entries(database, store)) {
          const text = value && typeof value.text === 'string' ? value.text : JSON.stringify(value, null, 2);
          // A handle of a file, as an example, has nothing that could be taken out.
          if (text && text !== '{}') found.push({ kind, key: `${store}/${key}`, text, note: value && value.note });
        }
      }
    } finally {
      database.close();
    }
    return found;
  }

  // Understanding

  function parsed(text) {
    try {
      return JSON.parse(text) || {};
    } catch (_) {
      return {};
    }
  }

  /** A time in milliseconds as a date; null where it is none. */
  function moment(milliseconds) {
    const date = new Date(Number(milliseconds));
    return Number(milliseconds) > 0 && !Number.isNaN(date.getTime()) ? date : null;
  }

  /** What is shown of something found. */
  function understood(found) {
    const draft = parsed(found.text);
    const plan = draft.plan || {};
    const readable = draft.format === 'cai-tien' && Boolean(draft.plan) && typeof draft.plan === 'object';
    const note = parsed(found.note || '');
    const ofKey = found.key.slice(found.key.lastIndexOf('/') + 1);
    const deleted = found.kind === 'trash' ? moment(note.deletedAt) || moment(ofKey) : null;
    const version = found.kind === 'versions' ? moment(note.savedAt) || moment(ofKey) : null;
    const year = Number(plan.year);
    let kind = found.kind;
    if (kind !== 'other' && !readable) kind = 'damaged';
    return {
      kind,
      key: found.key,
      readable,
      draft: draft.id || found.key,
      revision: Number(draft.revision) || 0,
      school: String((plan.school && plan.school.name) || '').trim(),
      year: year > 0 ? `${year}-${year + 1}` : '',
      time: deleted || version || moment(draft.saved_at),
      deleted: Boolean(deleted),
      bytes: new TextEncoder().encode(found.text),
      text: found.text,
    };
  }

  const newerFirst = (one, other) => (other.time ? other.time.getTime() : 0) - (one.time ? one.time.getTime() : 0);

  /** Newest first. The program keeps several copies of a draft: the newest is the draft, the same text stands there once, and
      what is older is an earlier state. */
  function arranged(all) {
    const drafts = all
      .filter((item) => item.kind === 'drafts')
      .sort((one, other) => other.revision - one.revision || newerFirst(one, other));
    const newest = new Map();
    const same = new Set();
    for (const item of drafts) {
      const first = newest.get(item.draft);
      if (!first) newest.set(item.draft, item);
      else if (first.text === item.text) same.add(item);
      else item.kind = 'versions';
    }
    return all.filter((item) => !same.has(item)).sort(newerFirst);
  }

  // Times

  const two = (number) => String(number).padStart(2, '0');

  /** "10:32:05" */
  function clock(date) {
    return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  }

  /** "26/11/2026" */
  function day(date) {
    return [date.getDate(), date.getMonth() + 1, date.getFullYear()].join('/');
  }

  /** "20261126", for names of files. */
  function compact(date) {
    return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  }

  // Files

  /** A name every system takes: words without marks, joined by hyphens. */
  function fileName(item) {
    const time = item.time;
    const stamp = time ? `${compact(time)}-${clock(time).replace(/:/g, '')}` : '';
    const words = item.readable ? ['Ke-hoach-cai-tien', item.year, item.school, stamp] : [item.key];
    const plain = words
      .join(' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D')
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean)
      .join('-')
      .slice(0, 120);
    return `${plain}.${item.readable ? 'caitien' : 'txt'}`;
  }

  function download(name, blob) {
    const refused = document.querySelector('[data-problem="download"]');
    refused.hidden = true;
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch (_) {
      refused.hidden = false;
    }
  }

  function downloadAll(items) {
    const used = new Set();
    const files = items.map((item) => {
      const own = fileName(item);
      const [stem, end] = [own.slice(0, own.lastIndexOf('.')), own.slice(own.lastIndexOf('.'))];
      let name = `${FOLDERS[item.kind]}/${own}`;
      for (let number = 2; used.has(name); number += 1) name = `${FOLDERS[item.kind]}/${stem}-${number}${end}`;
      used.add(name);
      return { name, bytes: item.bytes };
    });
    download(`Cai-Tien-cuu-du-lieu-${compact(new Date())}.zip`, zipFile(files));
  }

  // Showing

  function size(bytes) {
    const kilobytes = Math.max(1, Math.round(bytes / 1024));
    return `${kilobytes.toLocaleString('vi-VN')} KB`;
  }

  function row(item, number) {
    const node = document.getElementById('item').content.cloneNode(true);
    const texts = {
      school: item.readable ? item.school : '',
      year: item.year,
      clock: item.time ? clock(item.time) : '',
      day: item.time ? day(item.time) : '',
      size: size(item.bytes.length),
      key: item.key,
    };
    const conditions = {
      nameless: item.readable && !item.school,
      unnamed: !item.readable,
      year: Boolean(item.year),
      time: Boolean(item.time),
      saved: !item.deleted,
      deleted: item.deleted,
    };
    node.querySelectorAll('[data-slot]').forEach((slot) => { slot.textContent = texts[slot.dataset.slot]; });
    // Taken out, not only hidden: hidden words would still be part of names.
    node.querySelectorAll('[data-when]').forEach((part) => { if (!conditions[part.dataset.when]) part.remove(); });
    if (item.time) node.querySelectorAll('time').forEach((time) => { time.dateTime = item.time.toISOString(); });
    // The button is named by what it says and by what it is about.
    const button = node.querySelector('button');
    const [title, details] = [node.querySelector('h3'), node.querySelector('p')];
    button.id = `b${number}`;
    title.id = `t${number}`;
    details.id = `d${number}`;
    button.setAttribute('aria-labelledby', `${button.id} ${title.id} ${details.id}`);
    button.addEventListener('click', () => download(fileName(item), new Blob([item.bytes], { type: 'application/json' })));
    return node;
  }

  /** Shows one of the sentences on how it went; none where only the problems are to be told. */
  function state(name) {
    document.querySelectorAll('[data-state]').forEach((line) => { line.hidden = line.dataset.state !== name; });
  }

  function problem(name) {
    document.querySelector(`[data-problem="${name}"]`).hidden = false;
  }

  function show(items) {
    items.forEach((item, number) => {
      const section = document.querySelector(`section[data-kind="${item.kind}"]`);
      section.querySelector('ul').append(row(item, number));
      section.hidden = false;
    });
    document.querySelector('[data-count]').textContent = String(items.length);
    if (items.length) {
      const all = document.getElementById('all');
      all.hidden = false;
      all.querySelector('button').addEventListener('click', () => downloadAll(items));
    }
  }

  async function start() {
    state('reading');
    let found = [];
    let unread = 0;
    try {
      found = found.concat(fromLocalStorage());
    } catch (_) {
      unread += 1;
      problem('local');
    }
    try {
      found = found.concat(await fromDatabase());
    } catch (_) {
      unread += 1;
      problem('database');
    }
    const items = arranged(found.map(understood));
    show(items);
    if (items.length) state('found');
    else state(unread ? '' : 'nothing');
  }

  start();
})();
