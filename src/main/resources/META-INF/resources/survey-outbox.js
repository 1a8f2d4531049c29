/*
 * What waits to be sent, each young person's in the order in which it was tapped. It stays here, in memory, until the server has answered it,
 * also when its young person has left meanwhile; an answer counts as saved when the server has said so.
 */
(window.lyhordSurveyParts ??= {}).outbox = changed => {
  const timeoutMillis = 10000;
  const longestWaitMillis = 10000;
  const items = [];
  let isRunning = false;
  let last = {code: null, hasFailed: false};
  let isAway = false;
  let wake = () => {};

  /* One try; null where there is no answer that counts. */
  async function post(item) {
    try {
      const response = await fetch('survey/api/' + item.path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-Lyhord': 'tablet'},
        body: JSON.stringify({code: item.code, ...item.body}),
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeoutMillis)
      });
      const answer = response.status < 500 ? await response.json() : {};
      return answer.result ? answer : null;
    } catch (outage) {
      // The network or the server is away, or answers what is no answer: the item waits here and is sent again.
      return null;
    }
  }

  /* Waits a while, or until the browser says that the network is back. */
  const pause = millis => new Promise(resolve => {
    wake = resolve;
    setTimeout(resolve, millis);
  });

  /* The oldest item of the code whose turn it is; after a try that failed it is another's, so that none holds up the others. */
  const next = () => {
    const codes = [...new Set(items.map(item => item.code))];
    const turn = Math.max(0, codes.indexOf(last.code) + (last.hasFailed ? 1 : 0));
    return items.find(item => item.code === codes[turn % codes.length]);
  };

  async function send() {
    isRunning = true;
    for (let wait = 1000; items.length > 0;) {
      const item = next();
      item.tries = (item.tries ?? 0) + 1;
      const answer = await post(item);
      isAway = answer === null;
      last = {code: item.code, hasFailed: isAway};
      if (isAway) {
        changed();
        await pause(wait);
        wait = Math.min(2 * wait, longestWaitMillis);
      } else if (items.includes(item)) {
        wait = 1000;
        items.splice(items.indexOf(item), 1);
        item.done(answer);
        changed();
      }
    }
    isRunning = false;
  }

  function put(item) {
    items.push(item);
    changed();
    if (!isRunning) {
      send();
    } else if (last.hasFailed && last.code !== item.code) {
      wake();
    }
  }

  window.addEventListener('online', () => wake());

  return {
    put,
    /* Takes out what is not to be sent any more. */
    drop: isUnwanted => items.filter(isUnwanted).forEach(item => items.splice(items.indexOf(item), 1)),
    /* The newest item, where it has not been on its way yet and can still be changed. */
    newest: () => items.length > 0 && !items.at(-1).tries ? items.at(-1) : null,
    waiting: code => items.filter(item => item.code === code && item.path !== 'open').length,
    /* Whether something of a young person would be lost with this page. */
    holdsAnswers: () => items.some(item => item.path !== 'open'),
    isEmpty: () => items.length === 0,
    /* Whether what this code waits for can't be reached now. */
    isAway: code => isAway && items.some(item => item.code === code)
  };
};
