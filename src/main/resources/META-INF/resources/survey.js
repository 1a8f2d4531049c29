/*
 * What a young person does, step by step: language, code, what the survey is, the questions, handing in. The server
 * builds the pages; from then on this script moves between them and goes on while the server is away.
 */
(() => {
  const parts = window.lyhordSurveyParts;
  delete window.lyhordSurveyParts;
  if (window.lyhordSurvey || !parts) {
    return;
  }

  const me = parts.memory();
  const rules = parts.rules();
  const outbox = parts.outbox(() => tellState());
  const pages = parts.pages(me, rules, outbox);
  const server = parts.server(me, outbox, pages);
  const comfort = parts.comfort(me, pages);
  const answers = parts.answers(me, rules, outbox, pages, server, {refused: why => refuse(why), handedIn: () => thank()});
  const idle = parts.idle(me, outbox, pages, () => leave());
  let given = me.takeFromAddress();

  function tellState() {
    if (idle.hasWarned() || !me.code) {
      return;
    }
    if (outbox.isAway(me.code)) {
      pages.say(me.isHandingIn ? 'notSent' : me.template ? 'notSaved' : 'noContact');
    } else if (me.template && outbox.waiting(me.code) > 0) {
      pages.say('saving');
    }
  }

  async function choose(language) {
    me.overlay = null;
    me.language = language;
    if (me.page === 'start' && me.code) {
      open();
    } else if (await server.build()) {
      me.page = me.page === 'start' ? 'code' : me.page;
      pages.say('');
      pages.show();
    }
  }

  function enter(text) {
    me.code = text || null;
    me.isRefused = false;
    if (me.code) {
      open();
    }
  }

  function open() {
    const code = me.code;
    outbox.drop(item => item.path === 'open');
    outbox.put({code, path: 'open', body: {page: me.name}, done: answer => code === me.code && opened(answer)});
  }

  async function opened(answer) {
    server.learn(answer);
    if (answer.result !== 'done') {
      refuse();
      return;
    }
    Object.assign(me, {template: answer.template, version: answer.version, isRefused: false});
    if (await server.build()) {
      pages.questions().forEach((question, i) => me.answers.set(question.id, rules.fromServer(answer.answers[i])));
      Object.entries(answer.texts || {}).forEach(([question, text]) => me.texts.set(question, text));
      pages.say('');
      goTo(me.resumeAt || {page: 'statement'});
    }
  }

  function goTo(place) {
    const isThere = pages.questions().some(question => question.id === place.question);
    me.resumeAt = null;
    if (place.page === 'end' || place.page === 'statement' || (place.page === 'question' && isThere)) {
      Object.assign(me, {page: place.page, question: place.question || null});
      pages.show();
    } else {
      goToFirst();
    }
  }

  function goToFirst() {
    const first = rules.firstOpen(pages.questions(), me.answers);
    Object.assign(me, {page: first ? 'question' : 'end', question: first ? first.id : null});
    pages.show();
  }

  function go(steps) {
    const asked = pages.asked();
    const at = me.page === 'end' ? asked.length : asked.findIndex(question => question.id === me.question);
    const next = asked[Math.max(0, at + steps)];
    Object.assign(me, {page: next ? 'question' : 'end', question: next ? next.id : null});
    if (!outbox.isAway(me.code)) {
      pages.say('');
    }
    pages.show();
  }

  /* Forgets all but how the page looks. */
  function forgetTo(page) {
    const {language, template, version, size, isHighContrast} = me;
    me.forget();
    Object.assign(me, {language, template, version, size, isHighContrast, page});
    pages.clear();
    pages.say('');
  }

  function thank() {
    forgetTo('thanks');
    pages.show();
  }

  /* The code opens nothing, or nothing any more: perhaps since an earlier try to hand in has arrived without its answer. */
  function refuse(why) {
    const code = me.code;
    outbox.drop(item => item.code === code);
    forgetTo('code');
    Object.assign(me, {template: null, version: 0, isRefused: why !== 'maybeSent'});
    server.build().then(() => {
      pages.show();
      pages.say(why || '');
    });
  }

  /* Forgets the young person at once. What was tapped and is not sent yet stays in the queue, so that it is not lost. */
  function leave() {
    answers.takeWriting();
    outbox.drop(item => item.path === 'open');
    me.forget();
    pages.clear();
    pages.say('');
    pages.show();
    server.freshen();
  }

  const acts = {
    language: work => choose(work.language),
    enter: () => {
      const field = document.getElementById('survey-code');
      const typed = field.value.trim();
      field.value = '';
      enter(typed);
    },
    begin: goToFirst,
    answer: (work, question) => {
      answers.choose(question, Number(work.value));
      if (work.steps) {
        go(Number(work.steps));
      }
    },
    toggle: (work, question) => answers.toggle(question, Number(work.bit)),
    count: (work, question) => answers.count(question, Number(work.steps)),
    go: work => go(Number(work.steps)),
    submit: answers.handIn,
    leave
  };

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('#survey [data-survey]');
    if (button && !button.disabled) {
      const act = button.dataset.survey;
      if (act !== 'count') {
        answers.takeWriting();
      }
      if (!comfort.act(act) && Object.hasOwn(acts, act)) {
        acts[act](button.dataset, pages.current());
      }
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.id === 'survey-code') {
      acts.enter();
    } else if (event.key === 'Enter' && event.target.matches('#survey .survey-number input')) {
      answers.takeWriting();
    }
  });

  /* Goes on with what the address brought. */
  function begin() {
    if (!given) {
      return;
    }
    const {code, language, question, page, size, isHighContrast, tap, isAgain} = given;
    given = null;
    me.code = code;
    if (isAgain) {
      Object.assign(me, {language, size: size || 1, isHighContrast, page: 'wait', resumeAt: {page, question}});
      me.beAgain(tap);
      if (code) {
        open();
      } else {
        server.build().then(() => {
          me.page = page === 'thanks' ? 'start' : 'code';
          pages.show();
        });
      }
    }
  }

  window.addEventListener('hashchange', () => {
    const found = me.takeFromAddress();
    if (found) {
      leave();
      given = found;
      begin();
    }
  });

  /* The server has built the pages, the first time or anew: show the place where one is. */
  let last = '';
  new MutationObserver(() => {
    if (pages.has() && pages.root().dataset.built !== last) {
      last = pages.root().dataset.built;
      begin();
      pages.show();
    }
  }).observe(document, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-built']});

  window.lyhordSurvey = Object.freeze({
    /* What a camera has read; whether it may be a code. */
    code(text) {
      const code = me.readCode(text);
      if (code) {
        enter(code);
      }
      return code !== null;
    }
  });
})();
