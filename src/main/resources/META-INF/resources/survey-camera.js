/*
 * Reads the picture of a code by the tablet's camera. The frames stay in this page; what was read goes to the page's own
 * script and nowhere else. The camera is off again as soon as it has read a code, and whenever nobody looks.
 */
(() => {
  if (window.lyhordCamera) {
    return;
  }
  window.lyhordCamera = true;

  const idleMillis = 90000;
  const lookEveryMillis = 150;
  const widest = 640;
  const reader = 'qr/jsQR-1.4.0.js';
  let running = null;
  let cameraIsThere = false;

  const buttons = () => document.querySelectorAll('[data-survey=scan]');

  /* A browser gives the camera to pages over HTTPS alone, and to the computer's own. */
  async function look() {
    try {
      const devices = await navigator.mediaDevices.enumerateDevices();
      cameraIsThere = devices.some(device => device.kind === 'videoinput');
    } catch (none) {
      cameraIsThere = false;
    }
    offer();
  }

  function offer() {
    buttons().forEach(button => {
      const hide = !cameraIsThere || button.dataset.refused === 'true';
      if (button.hidden !== hide) {
        button.hidden = hide;
      }
    });
  }

  function loadReader() {
    return window.jsQR ? Promise.resolve() : new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = reader;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  function element(tag, style, text) {
    const made = document.createElement(tag);
    made.className = style;
    made.textContent = text || '';
    return made;
  }

  function dialog(button) {
    const shown = element('dialog', 'survey-camera');
    const what = element('p', 'survey-camera-what', button.dataset.what);
    what.id = 'survey-camera-what';
    const video = element('video', 'survey-camera-video');
    video.muted = true;
    video.playsInline = true;
    video.setAttribute('aria-hidden', 'true');
    const close = element('button', 'survey-button survey-main', button.dataset.stop);
    close.type = 'button';
    close.addEventListener('click', stop);
    shown.setAttribute('aria-labelledby', what.id);
    shown.addEventListener('close', stop);
    shown.append(what, video, close);
    (document.querySelector('main') || document.body).append(shown);
    shown.showModal();
    return {shown, video};
  }

  async function start(button) {
    stop();
    const mine = running = {button, ...dialog(button)};
    mine.timer = setTimeout(stop, idleMillis);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({audio: false, video: {facingMode: {ideal: 'environment'}}});
      if (running !== mine) {
        stream.getTracks().forEach(track => track.stop());
        return;
      }
      // From here on whoever stops this stops the camera too, also when the reader can't be loaded.
      mine.stream = stream;
      await loadReader();
      if (running !== mine) {
        return;
      }
      mine.video.classList.toggle('survey-camera-mirror', stream.getVideoTracks()[0].getSettings().facingMode === 'user');
      mine.video.srcObject = stream;
      await mine.video.play();
      read(mine);
    } catch (refusal) {
      if (running === mine) {
        stop();
        refuse(button);
      }
    }
  }

  /* In the place of the button, since trying again leads to the same; the code can be typed below. */
  function refuse(button) {
    const words = element('p', 'survey-refusal', button.dataset.noCamera);
    words.setAttribute('role', 'alert');
    button.dataset.refused = 'true';
    button.after(words);
    offer();
  }

  function read(mine) {
    if (running !== mine) {
      return;
    }
    const found = codeIn(decoded(mine.video));
    if (found) {
      stop();
      use(found);
    } else {
      setTimeout(() => read(mine), lookEveryMillis);
    }
  }

  function decoded(video) {
    if (!video.videoWidth) {
      return '';
    }
    const scale = Math.min(1, widest / video.videoWidth);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    const context = canvas.getContext('2d', {willReadFrequently: true});
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const frame = context.getImageData(0, 0, canvas.width, canvas.height);
    const read = window.jsQR(frame.data, frame.width, frame.height, {inversionAttempts: 'dontInvert'});
    return read ? read.data : '';
  }

  /* Our addresses and bare codes alone: any other picture in front of the camera is passed over. */
  function codeIn(text) {
    const parts = /(?:^|\/survey(\/bind)?#)([0-9A-Za-z][0-9A-Za-z -]{10,58}[0-9A-Za-z])$/.exec(text.trim());
    return parts && {binds: !!parts[1], code: parts[2]};
  }

  function use(found) {
    if (found.binds) {
      location.assign(new URL('survey/bind#' + found.code, document.baseURI));
    } else if (window.lyhordSurvey && window.lyhordSurvey.code) {
      window.lyhordSurvey.code(found.code);
    }
  }

  function stop() {
    const was = running;
    running = null;
    if (!was) {
      return;
    }
    clearTimeout(was.timer);
    if (was.stream) {
      was.stream.getTracks().forEach(track => track.stop());
    }
    was.video.srcObject = null;
    was.shown.close();
    was.shown.remove();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('[data-survey=scan]');
    if (button) {
      start(button);
    }
  });
  document.addEventListener('lyhord:leave', stop, true);
  document.addEventListener('lyhord:page', () => {
    stop();
    offer();
  }, true);
  document.addEventListener('visibilitychange', () => document.hidden && stop());
  window.addEventListener('pagehide', stop);
  new MutationObserver(offer).observe(document.documentElement, {childList: true, subtree: true});
  if (navigator.mediaDevices) {
    navigator.mediaDevices.addEventListener('devicechange', look);
  }
  look();
})();
