package se.lyhord.browser;

/** A questionnaire with every kind of question, and one that is asked only after another's answer. */
final class EveryKind {

    static final String ID = "every-kind";

    static final String YAML = """
            template: every-kind
            version: 1
            title: {sv: Alla sorter, en: Every kind}
            ages: 12-20
            steps:
              - {sv: Nej, en: "No", picture: nej.svg}
              - {sv: Ibland, en: Sometimes, picture: ibland.svg}
              - {sv: Ja, en: "Yes", picture: ja.svg}
            questions:
              - {id: A, kind: scale, dimension: safety, text: {sv: 'Känns det bra?', en: 'Does it feel good?'}}
              - {id: B, kind: yes_no, text: {sv: 'Har du ett husdjur?', en: 'Do you have a pet?'}}
              - {id: C, kind: single, text: {sv: 'Vilket?', en: 'Which?'}, show_if: {question: B, is: [ja]},
                 options: [{value: k, sv: Katt, en: Cat}, {value: h, sv: Hund, en: Dog}]}
              - {id: D, kind: multiple, text: {sv: 'Vad tycker du om?', en: 'What do you like?'},
                 options: [{value: m, sv: Musik, en: Music}, {value: s, sv: Sport, en: Sports}, {value: l, sv: Läsa, en: Reading}]}
              - {id: E, kind: number, most: 20, text: {sv: 'Hur många böcker?', en: 'How many books?'}}
              - {id: F, kind: picture, text: {sv: 'Hur mår du?', en: 'How are you?'},
                 options: [{value: g, sv: Bra, en: Good, picture: ja.svg}, {value: d, sv: Dåligt, en: Bad, picture: nej.svg}]}
              - {id: G, kind: text, text: {sv: 'Något mer?', en: 'Anything else?'}}
            """;

    private EveryKind() {}
}
