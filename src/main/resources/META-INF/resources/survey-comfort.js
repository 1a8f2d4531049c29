/*
 * What makes the page easier to bear: a hidden screen, larger type, stronger colours, and arrow keys among the answers.
 * Nothing of it is remembered after the young person has left.
 */
(window.lyhordSurveyParts ??= {}).comfort = (me, pages) => {
  const sizes = 3;

  const acts = {
    hide: () => { me.overlay = 'hidden'; },
    show: () => { me.overlay = null; },
    languages: () => { me.overlay = 'languages'; },
    close: () => { me.overlay = null; },
    size: () => { me.size = me.size % sizes + 1; },
    contrast: () => { me.isHighContrast = !me.isHighContrast; }
  };

  /* Whether the button was one of these. */
  function act(name) {
    if (!Object.hasOwn(acts, name)) {
      return false;
    }
    acts[name]();
    pages.show();
    return true;
  }

  const isForward = (key, isRightToLeft) => key === 'ArrowDown' || key === (isRightToLeft ? 'ArrowLeft' : 'ArrowRight');

  document.addEventListener('keydown', event => {
    const group = event.target.closest && event.target.closest('#survey [role=group], #survey .survey-tongues');
    if (!group || !event.target.matches('button') || !/^Arrow/.test(event.key)) {
      return;
    }
    const buttons = [...group.querySelectorAll('button')];
    const step = isForward(event.key, document.documentElement.dir === 'rtl') ? 1 : -1;
    const next = buttons.indexOf(event.target) + step;
    buttons[(next + buttons.length) % buttons.length].focus();
    event.preventDefault();
  });

  return {act};
};
