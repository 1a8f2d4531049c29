/*
 * What only the server can do: build the pages in a language, and give a fresh page. It may have forgotten this one, after
 * a restart or after half an hour; that is found out here and mended when nothing waits to be sent any more.
 */
(window.lyhordSurveyParts ??= {}).server = (me, outbox, pages) => {
  const patienceMillis = 4000;
  const lookMillis = 50;
  let isForgotten = false;
  let isLoading = false;
  let building = 0;

  const pause = millis => new Promise(resolve => setTimeout(resolve, millis));
  const view = () => pages.root() && pages.root().$server;
  const wanted = () => [me.language || 'sv', me.template || '', me.version].join('/');

  /* The pages before the questions are the same for every questionnaire. */
  const isBuilt = () => pages.has() && (pages.root().dataset.built === wanted()
      || (!me.template && pages.root().dataset.built.startsWith((me.language || 'sv') + '/')));

  const isThere = () => fetch('survey.css', {method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(3000)})
      .then(response => response.ok, () => false);

  /* Whether the page can be loaded anew: nothing would be lost, and it comes back. */
  const canLoad = async () => outbox.isEmpty() && await isThere();

  async function loadAnew() {
    while (!await canLoad()) {
      await pause(200);
    }
    isLoading = true;
    me.reload();
  }

  /* What an answer of the server tells of the server: another run of it, or one without this page's session. */
  function learn(answer) {
    isForgotten ||= answer.result === 'done'
        && (!answer.session || answer.instance !== pages.root().dataset.instance);
  }

  /*
   * Has the pages built in the language and for the questionnaire that the memory names, however long it takes; false when
   * something else was wanted meanwhile.
   */
  async function build() {
    const mine = ++building;
    let waited = 0;
    for (let hasAsked = false; !isBuilt(); await pause(lookMillis)) {
      if (mine !== building) {
        return false;
      }
      if (isForgotten) {
        await loadAnew();
      } else if (!hasAsked && view() && view().build) {
        hasAsked = true;
        view().build(me.language || 'sv', me.template || '', me.version).catch(() => {});
      }
      waited += lookMillis;
      if (waited === patienceMillis) {
        pages.say('noContact');
        if (me.code) {
          outbox.put({code: me.code, path: 'open', body: {page: me.name}, done: learn});
        }
      }
    }
    return mine === building;
  }

  /* A fresh page for the next young person, as soon as nothing waits, the server is there and nobody has begun. */
  async function freshen() {
    const mine = ++building;
    while (mine === building && me.isBlank()) {
      if (await canLoad() && mine === building && me.isBlank()) {
        isLoading = true;
        location.replace(location.pathname);
        return;
      }
      await pause(1000);
    }
  }

  /* Vaadin loads the page anew when it has lost its server; with a questionnaire open or in the queue that can wait. */
  if (window.navigation) {
    window.navigation.addEventListener('navigate', event => {
      if (event.navigationType === 'reload' && event.cancelable && (me.code || outbox.holdsAnswers()) && !isLoading) {
        event.preventDefault();
        isForgotten = true;
      }
    });
  }

  /* Whoever closes the page or goes elsewhere while answers wait is asked first. */
  window.addEventListener('beforeunload', event => {
    if (outbox.holdsAnswers() && !isLoading) {
      event.preventDefault();
    }
  });

  return {build, learn, freshen};
};
