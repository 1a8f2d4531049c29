/*
 * Reads a question and its answers aloud, by a recording where the language has one, or else by a voice of this tablet.
 * Voices that speak by sending the text to somebody's server are not used: nobody outside shall know who listens when.
 */
(() => {
  if (window.lyhordVoice) {
    return;
  }
  window.lyhordVoice = true;

  const synthesis = window.speechSynthesis;
  let running = null;

  const root = () => document.querySelector('main.survey');
  const buttons = () => document.querySelectorAll('[data-survey=listen]');
  const tag = text => String(text).toLowerCase().replace(/_/g, '-');

  /* The beginnings of language tags that a voice may have, best first; a question may be in another language than the page. */
  function prefixes(read) {
    const other = read.lang && root() && read.lang !== root().lang;
    const given = other ? read.lang + ' ' + read.lang.split('-')[0] : root() ? root().dataset.voices || root().lang : '';
    return given.split(/[\s,;]+/).map(tag).filter(prefix => prefix);
  }

  function voice(read) {
    const voices = synthesis ? synthesis.getVoices().filter(one => one.localService !== false) : [];
    for (const prefix of prefixes(read)) {
      const found = voices.find(one => tag(one.lang) === prefix || tag(one.lang).startsWith(prefix + '-'));
      if (found) {
        return found;
      }
    }
    return null;
  }

  /* What a button reads stands on the page around it, or on the only page that is shown. */
  const page = button => button.closest('[data-aloud]')
      || Array.from(document.querySelectorAll('[data-aloud]')).find(one => one.checkVisibility());

  function canRead(button) {
    const read = page(button);
    return !!read && (!!voice(read) || (!!read.dataset.recording && read.dataset.silent !== 'true'));
  }

  function offer() {
    buttons().forEach(button => {
      const hide = !canRead(button);
      if (button.hidden !== hide) {
        button.hidden = hide;
      }
    });
  }

  function label(button, text) {
    (button.querySelector('[data-label]') || button).textContent = text;
  }

  function start(button) {
    const read = page(button);
    stop();
    if (!read) {
      return;
    }
    running = {button, read, label: (button.querySelector('[data-label]') || button).textContent};
    label(button, button.dataset.stop || running.label);
    button.setAttribute('aria-pressed', 'true');
    if (read.dataset.recording && read.dataset.silent !== 'true') {
      play(running);
    } else {
      speak(running);
    }
  }

  function play(mine) {
    mine.sound = new Audio(mine.read.dataset.recording);
    const failed = () => {
      if (running === mine && mine.sound) {
        mine.read.dataset.silent = 'true';
        mine.sound = null;
        speak(mine);
      }
    };
    mine.sound.addEventListener('ended', () => running === mine && stop());
    mine.sound.addEventListener('error', failed);
    mine.sound.play().catch(failed);
  }

  /* One line at a time: some voices fall silent in the middle of a long text. */
  function speak(mine) {
    const chosen = voice(mine.read);
    if (!chosen) {
      stop();
      offer();
      return;
    }
    const lines = mine.read.dataset.aloud.split('\n').filter(line => line.trim());
    lines.forEach((line, number) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = chosen;
      utterance.lang = chosen.lang;
      utterance.rate = 0.9;
      const over = () => running === mine && number === lines.length - 1 && stop();
      utterance.onend = over;
      utterance.onerror = () => running === mine && stop();
      synthesis.speak(utterance);
    });
  }

  function stop() {
    const was = running;
    running = null;
    if (!was) {
      return;
    }
    if (was.sound) {
      was.sound.pause();
      was.sound.removeAttribute('src');
    }
    if (synthesis) {
      synthesis.cancel();
    }
    label(was.button, was.label);
    was.button.setAttribute('aria-pressed', 'false');
  }

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('[data-survey]');
    if (!button) {
      return;
    }
    if (button.dataset.survey === 'listen' && !(running && running.button === button)) {
      start(button);
    } else if (['listen', 'hide', 'leave', 'go', 'language', 'submit'].includes(button.dataset.survey)) {
      stop();
    }
  });
  document.addEventListener('lyhord:page', () => {
    stop();
    offer();
  }, true);
  document.addEventListener('lyhord:leave', stop, true);
  document.addEventListener('visibilitychange', () => document.hidden && stop());
  window.addEventListener('pagehide', stop);
  if (synthesis && synthesis.addEventListener) {
    synthesis.addEventListener('voiceschanged', offer);
  }
  new MutationObserver(offer).observe(document.documentElement, {childList: true, subtree: true});
  offer();
})();
