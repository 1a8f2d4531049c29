/*
 * Sees to it that nobody meets another's answers: after ninety seconds without a touch, after sleep, behind the back
 * button. A screen that goes dark is covered at once, so that it lights up without showing anything.
 */
(window.lyhordSurveyParts ??= {}).idle = (me, outbox, pages, leave) => {
  const idleMillis = 90000;
  const warnMillis = 70000;
  let since = Date.now();
  let hasWarned = false;

  const idle = () => Date.now() - since;

  function cover(isCovered) {
    if (pages.root()) {
      pages.root().classList.toggle('survey-covered', isCovered);
    }
  }

  /* Whether the time was up. */
  function leaveIfLate() {
    if (!pages.has() || me.isBlank() || idle() < idleMillis) {
      return false;
    }
    since = Date.now();
    hasWarned = false;
    leave();
    return true;
  }

  for (const sign of ['pointerdown', 'keydown', 'scroll', 'input']) {
    document.addEventListener(sign, event => {
      if (leaveIfLate()) {
        // The first touch after a sleep wakes the page and presses nothing.
        event.stopImmediatePropagation();
        event.preventDefault();
        return;
      }
      since = Date.now();
      if (hasWarned) {
        hasWarned = false;
        pages.say('');
      }
    }, {capture: true});
  }

  setInterval(() => {
    if (!leaveIfLate() && pages.has() && !me.isBlank() && idle() >= warnMillis && !hasWarned) {
      hasWarned = true;
      pages.say('stillThere');
    }
  }, 1000);

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      cover(true);
    } else {
      leaveIfLate();
      cover(false);
    }
  });
  document.addEventListener('freeze', () => cover(true));
  document.addEventListener('resume', () => {
    leaveIfLate();
    cover(document.visibilityState === 'hidden');
  });

  /* A page that the browser kept and shows again by its back button holds nothing of anybody but what still waits. */
  window.addEventListener('pagehide', () => {
    cover(true);
    me.forget();
    pages.clear();
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted && outbox.isEmpty()) {
      location.reload();
    } else if (event.persisted) {
      leave();
      cover(false);
    }
  });

  return {hasWarned: () => hasWarned};
};
