/*
 * Exchanges a binding code for the tablet's cookie, which no script can read. A code in the address is taken out of it at
 * once and filled in; binding is one press of the button.
 */
(() => {
  if (window.lyhordBind) {
    return;
  }
  window.lyhordBind = true;

  const timeoutMillis = 10000;
  const part = name => document.getElementById('survey-bind' + (name ? '-' + name : ''));

  /* A fragment that somebody cut or mistyped is no code. */
  function decoded(fragment) {
    try {
      return decodeURIComponent(fragment);
    } catch (cut) {
      return '';
    }
  }

  function takeFromAddress() {
    const fragment = location.hash.slice(1);
    if (fragment) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
    const given = decoded(fragment);
    return /^[0-9A-Za-z -]{12,60}$/.test(given) ? given : '';
  }

  let scanned = takeFromAddress();

  function say(key, home) {
    const answer = part('answer');
    answer.textContent = part().dataset[key].replace('{0}', home || '');
    answer.classList.toggle('survey-refusal', key !== 'bound');
  }

  async function bind() {
    const code = part('code').value.trim();
    part('code').value = '';
    try {
      const response = await fetch('survey/api/bind', {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Lyhord': 'tablet'},
        body: JSON.stringify({code}),
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeoutMillis)
      });
      if (response.status === 403) {
        say('staff');
      } else if (response.status >= 500) {
        throw new Error('the server is not well');
      } else {
        const answer = await response.json();
        say(answer.result === 'bound' ? 'bound' : 'noUse', answer.home);
        part('standing').hidden = part('standing').hidden || answer.result === 'bound';
      }
    } catch (outage) {
      part('code').value = code;
      say('noContact');
    }
  }

  function fillIn() {
    if (scanned && part('code')) {
      part('code').value = scanned;
      scanned = '';
    }
  }

  document.addEventListener('click', event => {
    if (event.target.id === 'survey-bind-go') {
      bind();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.id === 'survey-bind-code') {
      bind();
    }
  });
  window.addEventListener('hashchange', () => {
    scanned = takeFromAddress();
    fillIn();
  });
  new MutationObserver(fillIn).observe(document.documentElement, {childList: true, subtree: true});
  fillIn();
})();
