// Watches over the program from outside: says so when it cannot start, and takes the page over when it has crashed, so that
// nobody sits in front of a dead page. Plain old JavaScript, as it must run where the program does not; all words stand in
// index.html. Reads what is stored, never writes.
(function () {
  'use strict';

  /** What the program announces when it is on the screen and when it panics; see src/platform/crash.rs. */
  var STARTED = 'cai-tien-started';
  var PANIC = 'cai-tien-panic';
  /** Texts the program holds because storage did not take them: identity of the draft → text. */
  var HELD = 'caiTienHeld';
  /** Where errors of the program come from. */
  var OWN = /\.wasm|wasm-function|\[wasm code|cai-tien-page-/;
  var DRAFTS = 'cai-tien/nhap/';
  /** A save that was due when the program crashed still happens within this time, in milliseconds. */
  var LAST_SAVE = 2500;
  var started = false;
  var failed = false;
  var crashed = false;

  function byId(id) {
    return document.getElementById(id);
  }

  // Starting

  function notStarted() {
    failed = true;
    announce();
    letNewerIn();
  }

  /** A newer release may mend what does not start. It takes over unasked, as nothing runs here that could be lost; it is seen
      when the page is loaded again. */
  function letNewerIn() {
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.getRegistration().then(function (registration) {
      if (!registration) return;
      var letIn = function () {
        if (registration.waiting) registration.waiting.postMessage('skip-waiting');
      };
      var follow = function () {
        letIn();
        if (registration.installing) registration.installing.addEventListener('statechange', letIn);
      };
      registration.update().then(follow, follow);
    });
  }

  function onStart() {
    started = true;
    announce();
  }

  /** Shows what is true: waiting, or not started. Before the page is there, nothing can be shown. */
  function announce() {
    var waiting = byId('dang-tai');
    var notice = byId('khong-mo-duoc');
    if (waiting && (started || failed)) waiting.remove();
    if (notice) notice.hidden = started || !failed;
  }

  // Crashing

  /** Whether an error comes from the program: from its WebAssembly or the script around it. Those of others do not. */
  function isOfProgram(error, file) {
    if (!error) return false;
    return error instanceof WebAssembly.RuntimeError || OWN.test(file + '\n' + error.stack);
  }

  function draftId() {
    var parts = location.hash.split('/');
    return parts[1] === 'ke-hoach' ? parts[2] : '';
  }

  /** The open draft: {text, held, time}; null where there is none. */
  function draft() {
    var id = draftId();
    if (!id) return null;
    var held = (window[HELD] || {})[id];
    var text = held;
    try {
      text = text || localStorage.getItem(DRAFTS + id);
    } catch (_) {
      // Without storage only what is held can be offered.
    }
    if (!text) return null;
    try {
      var parsed = JSON.parse(text);
      return { text: text, held: Boolean(held), time: Number(parsed.saved_at) };
    } catch (_) {
      return { text: text, held: Boolean(held), time: 0 };
    }
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  /** A time as it is said: {clock: "10:32:05", day: "26/11/2026"}. */
  function spoken(time) {
    var date = new Date(time);
    return {
      clock: [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':'),
      day: [date.getDate(), date.getMonth() + 1, date.getFullYear()].join('/'),
    };
  }

  /** What stands in the field someone was typing in. */
  function typing() {
    var field = document.activeElement;
    var isText = field && (field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && field.type === 'text'));
    return isText ? field.value : '';
  }

  /** Shows the parts of the screen that are true. */
  function refresh(screen, typed) {
    var open = draft();
    var states = {
      saved: open && !open.held && open.time > 0,
      held: open && open.held,
      draft: Boolean(open),
      typed: Boolean(typed),
    };
    screen.querySelectorAll('[data-when]').forEach(function (part) {
      part.hidden = !states[part.getAttribute('data-when')];
    });
    if (!states.saved) return;
    var time = spoken(open.time);
    screen.querySelector('[data-slot="clock"]').textContent = time.clock;
    screen.querySelector('[data-slot="day"]').textContent = time.day;
  }

  function downloadDraft() {
    var open = draft();
    if (!open) return;
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([open.text], { type: 'application/json' }));
    link.download = 'Ke-hoach-cai-tien-' + draftId() + '.caitien';
    link.click();
  }

  function show(details) {
    var typed = typing();
    var screen = document.importNode(byId('su-co').content, true).firstElementChild;
    while (document.body.firstChild) document.body.firstChild.remove();
    document.body.appendChild(screen);
    screen.querySelector('[data-slot="details"]').textContent = details;
    screen.querySelector('textarea').value = typed;
    screen.querySelector('[data-do="reload"]').addEventListener('click', function () { location.reload(); });
    screen.querySelector('[data-do="download"]').addEventListener('click', downloadDraft);
    refresh(screen, typed);
    setTimeout(function () { refresh(screen, typed); }, LAST_SAVE);
    document.title = screen.querySelector('h1').textContent;
    screen.querySelector('h1').focus();
  }

  function crash(details) {
    if (!started) notStarted();
    if (crashed || !started) return;
    crashed = true;
    // Not now: the program may be in the middle of something, and taking its fields away would call it again.
    setTimeout(function () {
      show(details);
    }, 0);
  }

  function onError(error, file) {
    if (!started) notStarted();
    else if (isOfProgram(error, file)) crash(String(error.stack || error));
  }

  addEventListener('error', function (event) { onError(event.error, event.filename); }, true);
  addEventListener('unhandledrejection', function (event) { onError(event.reason, ''); });
  addEventListener(PANIC, function (event) { crash(String(event.detail)); });
  addEventListener(STARTED, onStart);
  addEventListener('DOMContentLoaded', function () {
    if (typeof WebAssembly !== 'object' || !('noModule' in document.createElement('script'))) failed = true;
    announce();
  });
})();
