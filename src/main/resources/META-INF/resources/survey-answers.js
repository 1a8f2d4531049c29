/*
 * Takes answers: each is kept here at once, put into the queue with the name of its tap, and marked as saved when the
 * server has said so. What is written counts after a pause, and whenever the page is left.
 */
(window.lyhordSurveyParts ??= {}).answers = (me, rules, outbox, pages, server, ends) => {
  const writingMillis = 900;
  let writing = null;

  function give(question, value, text) {
    let before = {value: me.answers.get(question.id), text: me.texts.get(question.id)};
    me.answers.set(question.id, value);
    const body = {question: question.id, value, key: me.nextKey(), language: pages.root().lang};
    if (question.kind === 'text') {
      me.texts.set(question.id, text);
      body.text = text;
    }
    // Each answer is the whole answer: of two that wait for the same question the newer is enough.
    const newest = outbox.newest();
    if (newest && newest.code === me.code && newest.body.question === question.id) {
      outbox.drop(item => item === newest);
      before = newest.before;
    }
    pages.mark();
    send('answer', body, stored => {
      server.learn(stored);
      if (stored.result === 'no-use') {
        ends.refused();
      } else if (stored.result !== 'done') {
        takeBack(question.id, value, before);
      } else if (outbox.waiting(me.code) === 0) {
        pages.say('saved');
      }
    }, before);
  }

  /* An answer that the server does not understand: what is shown is again what is stored, unless it was changed meanwhile. */
  function takeBack(id, value, before) {
    if (me.answers.get(id) === value) {
      me.answers.set(id, before.value ?? rules.notShown);
      me.texts.set(id, before.text ?? '');
      pages.questions().find(question => question.id === id)
          ?.page.querySelectorAll('input, textarea').forEach(pages.refill);
      pages.mark();
    }
    pages.say('notTaken');
  }

  /* What comes back for a young person who has left is nobody's any more. */
  function send(path, body, done, before) {
    const code = me.code;
    const item = {code, path, body, before, done: answer => code === me.code && done(answer, item)};
    outbox.put(item);
  }

  function handIn() {
    if (!me.isHandingIn && me.code) {
      me.isHandingIn = true;
      pages.mark();
      send('submit', {key: me.nextKey(), language: pages.root().lang}, (answer, item) =>
          answer.result === 'handed-in' ? ends.handedIn() : ends.refused(item.tries > 1 ? 'maybeSent' : ''));
    }
  }

  const numberIn = field => /^\d+$/.test(field.value.trim()) ? Number(field.value) : null;

  /* What stands in the field of the question one is at, if it is new. */
  function takeWriting() {
    const question = writing && pages.current();
    clearTimeout(writing);
    writing = null;
    if (!question || !me.code) {
      return;
    }
    const field = question.page.querySelector('input, textarea');
    if (question.kind === 'text') {
      const text = field.value.replace(/[^\P{Cc}\n\t]/gu, '').trim();
      give(question, text ? 1 : rules.skipped, text);
    } else {
      give(question, rules.ofNumber(numberIn(field), question.most));
      field.value = rules.asNumber(me.answers.get(question.id)) ?? '';
    }
  }

  function writeSoon() {
    clearTimeout(writing);
    writing = setTimeout(takeWriting, writingMillis);
    pages.mark();
  }

  function count(question, step) {
    const field = question.page.querySelector('input');
    const now = numberIn(field);
    field.value = now === null ? Math.max(step, 0) : Math.min(Math.max(now + step, 0), question.most);
    writeSoon();
  }

  /* Choosing "skip" empties what was written. */
  function choose(question, value) {
    give(question, value, '');
    question.page.querySelectorAll('input, textarea').forEach(pages.refill);
    pages.mark();
  }

  document.addEventListener('input', event => {
    if (event.target.closest('#survey .survey-question')) {
      writeSoon();
    }
  });

  return {
    choose,
    toggle: (question, bit) => give(question, rules.toggled(me.answers.get(question.id) ?? rules.skipped, bit)),
    count,
    takeWriting,
    handIn
  };
};
