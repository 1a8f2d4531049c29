/*
 * What an answer means: which questions it brings up, how choosing makes one byte of it, and where one is among them.
 * Nothing here touches the page or the server. The codes are those of the server's Question.
 */
(window.lyhordSurveyParts ??= {}).rules = () => {
  const skipped = 0;
  const notShown = 8;
  /* Answered on another page: done, but what was answered stays hidden here. */
  const elsewhere = -1;
  const hiddenByServer = 255;
  const several = 128;
  const numberFrom = 10;

  /*
   * A question with a condition is asked when the one it names is asked and has been answered so, or may have been: the
   * server drops what should not have been asked.
   */
  function isAsked(question, questions, answers) {
    if (!question.showIf) {
      return true;
    }
    const named = questions.find(other => other.id === question.showIf.question);
    const answer = named ? answers.get(named.id) ?? notShown : notShown;
    return !!named && isAsked(named, questions, answers) && (answer === elsewhere || (named.kind === 'multiple'
        ? answer > several && question.showIf.values.some(value => answer & (1 << (value - 1)))
        : question.showIf.values.includes(answer)));
  }

  const asked = (questions, answers) => questions.filter(question => isAsked(question, questions, answers));

  /* The first asked question that nobody has answered or skipped; none when all are behind. */
  const firstOpen = (questions, answers) =>
      asked(questions, answers).find(question => (answers.get(question.id) ?? notShown) === notShown);

  /* One more option of several, or one less; "none of these" takes all others back. */
  function toggled(answer, bit) {
    if (bit === 0) {
      return answer === several ? skipped : several;
    }
    const bits = (answer > several ? answer & ~several : 0) ^ bit;
    return bits === 0 ? skipped : several | bits;
  }

  const holds = (answer, bit) => bit === 0 ? answer === several : answer > several && (answer & bit) !== 0;

  const ofNumber = (number, most) =>
      number === null ? skipped : numberFrom + Math.min(Math.max(number, 0), most);

  const asNumber = answer => answer === undefined || answer < numberFrom ? null : answer - numberFrom;

  const fromServer = answer => answer === hiddenByServer ? elsewhere : answer;

  return {asked, firstOpen, toggled, holds, ofNumber, asNumber, fromServer, skipped, notShown};
};
