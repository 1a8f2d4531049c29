// The answers of a paper are typed without the mouse: a digit that is a whole answer, or Enter, leads to the next question.
(() => {
    if (window.lyhordPaper) return;
    window.lyhordPaper = true;

    const fieldOf = event => event.target.closest?.('.survey-paper-field');

    const goOn = field => {
        const shown = [...document.querySelectorAll('.survey-paper-field')].filter(other => other.offsetParent);
        const next = shown[shown.indexOf(field) + 1];
        (next ? next.querySelector('input, textarea') : document.querySelector('.survey-paper-done'))?.focus();
    };

    document.addEventListener('input', event => {
        const field = fieldOf(event);
        if (field && 'goesOn' in field.dataset && event.target.value.length === 1) goOn(field);
    });

    document.addEventListener('keydown', event => {
        const field = fieldOf(event);
        if (field && event.key === 'Enter' && event.target.tagName === 'INPUT') {
            event.preventDefault();
            goOn(field);
        }
    });
})();
