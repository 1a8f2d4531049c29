/*
 * What is typed into a plan stays in this browser tab until the server has kept it, so that a lost session takes nothing
 * with it. Each writer's text of each stay lies under a key of its own; it is read by its writer's page of that stay alone.
 */
(() => {
  if (window.lyhordWriting) {
    return;
  }

  const texts = '.plan-editor :is(vaadin-text-field, vaadin-text-area)[id^="plan-"]';
  const cards = '.plan-activity, .plan-step, .plan-goal';
  /* What a field said when the server last had nothing else, and what has come to the server since, by the field's id. */
  const kept = new WeakMap();
  const reached = new Map();
  let key = null;

  const same = (one, other) => (one ?? '').trim() === (other ?? '').trim();

  /* `waiting` is typed on this page, by the field's id; `found` was left by a page before it. */
  const read = () => ({waiting: {}, found: [], ...JSON.parse(sessionStorage.getItem(key) ?? '{}')});

  function write(store) {
    try {
      if (store.found.length > 0 || Object.keys(store.waiting).length > 0) {
        sessionStorage.setItem(key, JSON.stringify(store));
      } else {
        sessionStorage.removeItem(key);
      }
    } catch (full) {
      // The tab has no room left: what is typed goes to the server all the same.
    }
  }

  /* The field of this id, where it can be written in. */
  function place(id) {
    const field = document.getElementById(id);
    return field?.matches(texts) && !field.closest('[hidden]') && !field.readonly && !field.disabled ? field : null;
  }

  /* As the writer knows the field, with the goal or activity it belongs to. */
  function label(field) {
    const heading = field.closest(cards)?.querySelector('h3, h4');
    return (heading ? heading.textContent + ': ' : '') + field.label;
  }

  function learn(field) {
    if (!kept.has(field)) {
      const entry = read().waiting[field.id];
      kept.set(field, entry?.text === field.value ? entry.before : field.value);
    }
  }

  function note(field) {
    learn(field);
    const store = read();
    store.waiting[field.id] = {id: field.id, label: label(field), text: field.value, before: kept.get(field)};
    write(store);
  }

  /* What was found and is still not in the plan; what got there after all, though the answer was lost, is let go. */
  function found() {
    const store = read();
    store.found = store.found.filter(entry => !(place(entry.id) && same(place(entry.id).value, entry.text)));
    write(store);
    return store.found.map(({id, label, text, before}) => {
      const now = place(id)?.value;
      return {label, text, hasPlace: now !== undefined, now: now === undefined || same(now, before) ? null : now};
    });
  }

  window.lyhordWriting = {
    /* Begins a page; what waited on the page before it is found. */
    open(writer, stay) {
      key = 'lyhord-plan ' + JSON.stringify([writer, stay]);
      reached.clear();
      const store = read();
      write({waiting: {}, found: [...store.found, ...Object.values(store.waiting)]});
      return found();
    },

    found,

    /* The server has the text of a field, and has not kept it yet. */
    reached: (id, text) => reached.set(id, text),

    /* The server has looked at what reached it, and has kept all of it or nothing. */
    settled(isKept) {
      if (isKept && key) {
        const store = read();
        for (const [id, text] of reached) {
          const field = place(id);
          field && kept.set(field, text);
          if (store.waiting[id]?.text === text) {
            delete store.waiting[id];
          }
        }
        reached.clear();
        write(store);
      }
      document.querySelector('.plan-unsaved')?.dispatchEvent(new CustomEvent('plan-settled'));
    },

    /* Types what was found into its fields, of two for the same field the newer; what has no place stays. */
    putBack() {
      const newest = new Map(read().found.filter(entry => place(entry.id)).map(entry => [entry.id, entry]));
      for (const [id, entry] of newest) {
        const field = place(id);
        learn(field);
        field.value = entry.text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
      const put = new Set([...newest.values()].map(entry => JSON.stringify(entry)));
      const store = read();
      store.found = store.found.filter(entry => !put.has(JSON.stringify(entry)));
      write(store);
      place([...newest.keys()][0])?.focus();
      return found();
    },

    /* The button that was pressed goes with the panel, so the page's heading gets the focus. */
    throwAway() {
      write({...read(), found: []});
      const heading = document.querySelector('main h1');
      heading.tabIndex = -1;
      heading.focus();
      return [];
    }
  };

  const fieldOf = event => key && event.target.closest?.(texts);
  document.addEventListener('focusin', event => fieldOf(event) && learn(fieldOf(event)));
  document.addEventListener('input', event => fieldOf(event) && note(fieldOf(event)));
})();
