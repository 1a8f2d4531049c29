/*
 * All that this page knows of a young person: in these variables and nowhere else in the browser. The code comes in the
 * address behind "#" or is typed; out of the address it is taken at once.
 */
(window.lyhordSurveyParts ??= {}).memory = () => {
  const again = 'again:';
  const freshMillis = 30000;
  const codeForm = /^[0-9A-Za-z -]{12,20}$/;
  const me = {};

  const draw = () =>
      Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('');

  /* A fragment that somebody cut or mistyped is no code. */
  function decoded(fragment) {
    try {
      return decodeURIComponent(fragment);
    } catch (cut) {
      return '';
    }
  }

  /* As nobody has been here. The name of the page is drawn anew, so that two young people have nothing in common. */
  me.forget = () => Object.assign(me, {
    code: null, language: null, template: null, version: 0, answers: new Map(), texts: new Map(), page: 'start',
    question: null, overlay: null, isHandingIn: false, isRefused: false, size: 1, isHighContrast: false,
    resumeAt: null, name: draw(), taps: 0
  });

  me.nextKey = () => me.name + '-' + (++me.taps);

  me.isBlank = () => me.page === 'start' && !me.code && !(document.getElementById('survey-code') || {}).value;

  /* A code as it is typed, or the address in a QR picture with the code at its end. */
  me.readCode = text => {
    const found = decoded(text.trim().replace(/^.*#/s, ''));
    return codeForm.test(found) ? found : null;
  };

  /* What the address brought: a code, or all that this script itself wrote there for one reload. */
  me.takeFromAddress = () => {
    const fragment = location.hash.slice(1);
    if (!fragment) {
      return null;
    }
    history.replaceState(history.state, '', location.pathname + location.search);
    const given = decoded(fragment);
    if (!given.startsWith(again)) {
      return codeForm.test(given) ? {code: given} : null;
    }
    const fields = new URLSearchParams(given.slice(again.length));
    // What a server that was away kept from loading until somebody else stands here is nobody's any more.
    if (Math.abs(Date.now() - Number(fields.get('at'))) > freshMillis) {
      return null;
    }
    return {
      code: me.readCode(fields.get('code') || ''),
      language: fields.get('language'),
      question: fields.get('question'),
      page: fields.get('page'),
      tap: /^([0-9a-f]{16})-(\d{1,9})$/.exec(fields.get('tap') || ''),
      size: Number(fields.get('size')),
      isHighContrast: fields.has('contrast'),
      isAgain: true
    };
  };

  /* Goes on under the name of the page that was loaded anew: the server shows a page its own answers alone. */
  me.beAgain = tap => {
    if (tap) {
      Object.assign(me, {name: tap[1], taps: Number(tap[2])});
    }
  };

  /* Loads the page anew, and goes on where one was: the way out when the server has forgotten this page. */
  me.reload = () => {
    const fields = new URLSearchParams();
    const keep = {code: me.code, language: me.language, question: me.question, page: me.page, size: me.size, at: Date.now(),
      tap: me.code && me.name + '-' + me.taps, contrast: me.isHighContrast ? 1 : null};
    Object.entries(keep).forEach(([name, value]) => value && fields.set(name, value));
    history.replaceState(history.state, '', location.pathname + location.search + '#' + again
        + encodeURIComponent(fields.toString()));
    location.reload();
  };

  me.forget();
  return me;
};
