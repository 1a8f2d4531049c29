/*
 * Holds the young person's code, in this page's memory and nowhere else, and posts every tap to the server. A tap counts
 * as saved when the server has said so; until then it is sent again, and the page says that it is not saved yet.
 */
(() => {
  if (window.lyhordSurvey) {
    return;
  }
  window.lyhordSurvey = true;

  const idleMillis = 90000;
  const warnMillis = 70000;
  const again = 'again:';
  const timeoutMillis = 10000;
  const longestWaitMillis = 10000;
  const patienceMillis = 4000;
  const page = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');
  let taps = 0;
  let code = null;
  let queue = Promise.resolve();
  let generation = 0;
  let resuming = false;
  let idleSince = Date.now();

  /* The code of the address, which is taken out of it at once. Only this script itself writes "again" before it. */
  function takeFromAddress() {
    const given = decodeURIComponent(location.hash.slice(1));
    if (given) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    const isAgain = given.startsWith(again);
    const found = isAgain ? given.slice(again.length) : given;
    return /^[0-9A-Za-z -]{12,20}$/.test(found) ? {found, isAgain} : null;
  }

  const root = () => document.getElementById('survey');
  const view = () => root() && root().$server;
  const pause = millis => new Promise(resolve => setTimeout(resolve, millis));

  function say(key) {
    const status = document.querySelector('#survey .survey-status');
    if (status) {
      status.textContent = key ? root().dataset[key] : '';
      status.classList.toggle('survey-waiting', key === 'notSaved' || key === 'noContact');
    }
  }

  /* One request, sent again until the server has answered it; null when the young person has left meanwhile. */
  async function post(path, body, trouble) {
    const mine = generation;
    for (let wait = 1000; ; wait = Math.min(2 * wait, longestWaitMillis)) {
      if (mine !== generation) {
        return null;
      }
      try {
        const response = await fetch('survey/api/' + path, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'X-Lyhord': 'tablet'},
          body: JSON.stringify({code, ...body}),
          cache: 'no-store',
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          signal: AbortSignal.timeout(timeoutMillis)
        });
        const answer = response.status < 500 ? await response.json() : {};
        if (answer.result) {
          return mine === generation ? answer : null;
        }
      } catch (outage) {
        // The network or the server is away, or answers what is no answer: the tap waits here and is sent again.
      }
      if (mine === generation) {
        say(trouble);
        await pause(wait);
      }
    }
  }

  /* After a restart the server knows the code's answers, but not this page: load the page anew and go on. */
  function resume() {
    resuming = true;
    history.replaceState(history.state, '', location.pathname + location.search + '#' + again + encodeURIComponent(code));
    location.reload();
  }

  function isOfAnotherServer(answer) {
    if (answer.result !== 'done' || (answer.session && answer.instance === root().dataset.instance)) {
      return false;
    }
    resume();
    return true;
  }

  /* Tells the view. One that does not answer has lost its server; once there is contact again the page is loaded anew. */
  async function tell(method, ...values) {
    const late = {};
    const mine = generation;
    const answer = await Promise.race([view()[method](...values).catch(() => late), pause(patienceMillis).then(() => late)]);
    if (answer === late && code && mine === generation && await post('open', {}, 'noContact')) {
      resume();
    }
  }

  function isUsable(answer) {
    if (answer === null) {
      return false;
    }
    if (answer.result === 'no-use') {
      code = null;
      say('');
      tell('noUse');
      return false;
    }
    return !isOfAnotherServer(answer);
  }

  async function open() {
    const answer = await post('open', {}, 'noContact');
    if (isUsable(answer) && answer.result === 'done') {
      say('');
      await tell('opened', answer.template, answer.version, answer.answers.join(''));
    }
  }

  async function answer(question, value, steps, key) {
    say('saving');
    const stored = await post('answer', {question, value, key}, 'notSaved');
    if (!isUsable(stored)) {
      return;
    }
    if (stored.result === 'done') {
      say('saved');
      await tell('answered', question, value);
      if (steps) {
        await tell('go', steps);
        say('');
      }
    } else {
      say('notSaved');
    }
  }

  /* Moving needs the server too; asking it first tells whether it still knows this page. */
  async function whenKnown(move) {
    if (code && !isUsable(await post('open', {}, 'noContact'))) {
      return;
    }
    say('');
    await move();
  }

  async function handIn(key) {
    const answer = await post('submit', {key}, 'notSaved');
    if (answer !== null && answer.result === 'handed-in') {
      code = null;
      generation++;
      say('');
      await tell('handedIn');
    } else {
      isUsable(answer);
    }
  }

  /* Forgets everything, here and in the view, and begins with a fresh page. */
  async function leave() {
    generation++;
    code = null;
    if (root()) {
      root().style.visibility = 'hidden';
    }
    try {
      await Promise.race([view().forget(), pause(700)]);
    } catch (gone) {
      // The view is gone already.
    }
    location.replace(location.pathname);
  }

  const nextKey = () => page + '-' + (++taps);

  function start() {
    const typed = document.getElementById('survey-code');
    code = typed.value.trim();
    typed.value = '';
    generation++;
    queue = queue.then(open);
  }

  function act(button) {
    const work = button.dataset;
    if (work.survey === 'leave') {
      leave();
    } else if (work.survey === 'start') {
      start();
    } else if (work.survey === 'answer') {
      document.querySelectorAll('#survey [data-survey=answer]').forEach(
          other => other.setAttribute('aria-pressed', String(other === button)));
      const key = nextKey();
      const mine = generation;
      queue = queue.then(() => mine === generation
          && answer(work.question, Number(work.value), Number(work.steps || 0), key));
    } else if (work.survey === 'go') {
      queue = queue.then(() => whenKnown(() => tell('go', Number(work.steps))));
    } else if (work.survey === 'language') {
      queue = queue.then(() => whenKnown(() => tell('otherLanguage')));
    } else if (work.survey === 'submit') {
      const key = nextKey();
      queue = queue.then(() => code && handIn(key));
    }
    queue = queue.catch(() => say('noContact'));
  }

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('#survey [data-survey]');
    if (button && !button.disabled) {
      act(button);
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.id === 'survey-code') {
      start();
    }
  });

  const isBlank = () => !code && !!document.querySelector('#survey .survey-start')
      && !(document.getElementById('survey-code') || {}).value;

  for (const sign of ['pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(sign, () => {
      if (Date.now() - idleSince >= warnMillis) {
        say('');
      }
      idleSince = Date.now();
    }, {capture: true, passive: true});
  }

  setInterval(() => {
    const idle = Date.now() - idleSince;
    if (!root() || isBlank()) {
      return;
    }
    if (idle >= idleMillis) {
      idleSince = Date.now();
      leave();
    } else if (idle >= warnMillis) {
      say('stillThere');
    }
  }, 1000);

  /* Vaadin loads the page anew when its session is over: that too shall go on where the young person was. */
  if (window.navigation) {
    window.navigation.addEventListener('navigate', event => {
      if (event.navigationType === 'reload' && event.cancelable && code && !resuming) {
        event.preventDefault();
        setTimeout(() => code && resume(), 0);
      }
    });
  }

  /* A page that the browser kept and shows again by its back button holds nothing of anybody. */
  window.addEventListener('pagehide', () => {
    generation++;
    code = null;
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      location.reload();
    }
  });

  /* A scanned code is filled in on the first page, which says what the survey is; after a restart the survey goes on. */
  async function begin() {
    const given = takeFromAddress();
    if (!given) {
      return;
    }
    generation++;
    for (let tries = 0; !(view() && view().opened) && tries < 300; tries++) {
      await pause(100);
    }
    const typed = document.getElementById('survey-code');
    if (typed && !given.isAgain) {
      typed.value = given.found;
    } else {
      code = given.found;
      queue = queue.then(open).catch(() => say('noContact'));
    }
  }

  window.addEventListener('hashchange', begin);
  begin();
})();
