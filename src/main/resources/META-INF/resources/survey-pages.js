/*
 * Shows one page of those that the server has built, as the memory says, and marks on it what has been answered. The
 * server may build them anew at any time, in another language: they are shown again at the same place.
 */
(window.lyhordSurveyParts ??= {}).pages = (me, rules, outbox) => {
  const root = () => document.getElementById('survey');
  const has = () => !!root() && !!root().dataset.built;
  const every = selector => root() ? [...root().querySelectorAll(selector)] : [];
  const marked = new WeakSet();
  let shown = null;

  const questions = () => every('.survey-question').map(page => ({
    id: page.dataset.question,
    kind: page.dataset.kind,
    most: Number(page.dataset.most || 0),
    showIf: page.dataset.showIf ? JSON.parse(page.dataset.showIf) : null,
    page
  }));

  const asked = () => rules.asked(questions(), me.answers);

  const current = () => questions().find(question => question.id === me.question) || null;

  const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace('{' + i + '}', value), text || '');

  /* The line at the bottom; what waits is counted behind it. */
  function say(key) {
    const line = root() && root().querySelector('.survey-status');
    if (!line) {
      return;
    }
    const waiting = outbox.waiting(me.code);
    const more = key === 'notSaved' && waiting > 0 ? ' ' + fill(root().dataset.waiting, waiting) + '.' : '';
    const text = key ? root().dataset[key] + more : '';
    if (line.textContent !== text) {
      line.textContent = text;
    }
    line.classList.toggle('survey-waiting', ['notSaved', 'notTaken', 'notSent', 'maybeSent', 'noContact'].includes(key));
  }

  function isPressed(question, work) {
    const answer = me.answers.get(question.id) ?? rules.notShown;
    return question.kind === 'multiple' && work.bit !== undefined
        ? rules.holds(answer, Number(work.bit))
        : answer === Number(work.value);
  }

  /* What was written or counted is put into its field when the page comes, not while somebody writes. */
  function fillIn(question) {
    const field = question.page.querySelector('input, textarea');
    if (field && !marked.has(field)) {
      marked.add(field);
      field.value = question.kind === 'text'
          ? me.texts.get(question.id) ?? ''
          : rules.asNumber(me.answers.get(question.id)) ?? '';
    }
    const left = question.page.querySelector('.survey-left');
    if (left) {
      left.textContent = fill(root().dataset.left, field.maxLength - field.value.length);
    }
  }

  function mark() {
    const question = me.page === 'question' && current();
    if (question) {
      question.page.querySelectorAll('[data-value], [data-bit]').forEach(button =>
          button.setAttribute('aria-pressed', String(isPressed(question, button.dataset))));
      fillIn(question);
      const among = asked();
      const number = among.findIndex(other => other.id === question.id) + 1;
      const bar = root().querySelector('.survey-progress');
      bar.textContent = fill(root().dataset.progress, number, among.length);
      root().style.setProperty('--done', number * 100 / among.length + '%');
      question.page.querySelector('[data-steps="-1"]').disabled = number <= 1;
    }
    every('[data-page=end] button').forEach(button => { button.disabled = me.isHandingIn; });
  }

  function dress() {
    const start = root().querySelector('[data-page=start]');
    const speaks = me.page === 'start' && !me.overlay && start ? start : root();
    document.documentElement.lang = speaks.lang;
    document.documentElement.dir = speaks.dir || 'ltr';
    Object.assign(root().dataset, {at: me.overlay || me.page, size: me.size, contrast: me.isHighContrast ? 'high' : 'usual'});
    every('[data-survey=contrast]').forEach(button => button.setAttribute('aria-pressed', String(me.isHighContrast)));
    every('[data-survey=size]').forEach(button => {
      button.querySelector('[data-label]').textContent = me.size < 3 ? button.dataset.larger : button.dataset.smaller;
    });
    const refusal = document.getElementById('survey-refusal');
    const field = document.getElementById('survey-code');
    if (refusal && field) {
      refusal.hidden = !me.isRefused;
      field.setAttribute('aria-invalid', String(me.isRefused));
    }
  }

  function tell(name, detail) {
    root().dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));
  }

  /* Shows what the memory says. The heading of another page takes the focus, and so is read and the keyboard goes on there. */
  function show() {
    if (!has()) {
      return;
    }
    const at = me.overlay || me.page;
    every('[data-page]').forEach(page => {
      page.hidden = page.dataset.page !== at || (at === 'question' && page.dataset.question !== me.question);
    });
    dress();
    mark();
    const now = [at, at === 'question' ? me.question : '', root().dataset.built].join(' ');
    if (now !== shown) {
      const isFirst = shown === null;
      shown = now;
      if (!isFirst) {
        window.scrollTo(0, 0);
        root().querySelector('[data-page]:not([hidden]) h1')?.focus({preventScroll: true});
      }
      tell('lyhord:page', {question: at === 'question' ? me.question : null, language: document.documentElement.lang});
    }
  }

  /* Takes every trace of answers off the pages. */
  function clear() {
    every('[aria-pressed]').forEach(button => button.setAttribute('aria-pressed', 'false'));
    every('input, textarea').forEach(field => {
      field.value = '';
      marked.delete(field);
    });
    every('.survey-progress').forEach(bar => { bar.textContent = ''; });
    if (root()) {
      tell('lyhord:leave', {});
    }
  }

  return {root, has, show, mark, say, clear, asked, current, questions, refill: field => marked.delete(field)};
};
