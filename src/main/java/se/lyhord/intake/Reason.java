package se.lyhord.intake;

import java.text.MessageFormat;

/** Why a row or a file is refused and what to do about it, in Swedish and English. {0} is the detail, if there is one. */
public enum Reason {
    HEADER(
            "Rubrikraden stämmer inte, så ingen rad i filen har lästs. Väntade kolumner: {0}",
            "The header line is not as expected, so no row of the file was read. Expected columns: {0}"),
    UNREADABLE(
            "Filen går inte att läsa vidare från den här raden. Kontrollera citattecken och radslut ({0})",
            "The file cannot be read on from this line. Check quotation marks and line ends ({0})"),
    WRONG_NUMBER_OF_CELLS(
            "Raden har fel antal värden; rubrikraden har {0}",
            "The row has the wrong number of values; the header line has {0}"),
    MISSING("Värdet saknas. Fyll i det", "The value is missing. Fill it in"),
    NOT_A_TEXT(
            "Texten är för lång (högst 200 tecken) eller har styrtecken",
            "The text is too long (200 characters at most) or has control characters"),
    NOT_A_CODE(
            "Koden är längre än 200 tecken eller har komma, asterisk eller styrtecken",
            "The code is longer than 200 characters or has a comma, an asterisk or control characters"),
    NOT_A_DATE("Inget datum. Skriv ÅÅÅÅ-MM-DD", "Not a date. Write YYYY-MM-DD"),
    NOT_YES_OR_NO("Skriv ja eller nej", "Write ja or nej"),
    NOT_A_NUMBER("Inget helt tal från 0 till 999999", "Not a whole number from 0 to 999999"),
    NOT_A_YEAR("Inget årtal. Skriv fyra siffror", "Not a year. Write four digits"),
    NOT_A_DAY_OF_MONTH(
            "Ingen dag i en månad. Skriv 1 till 31, eller lämna tomt",
            "Not a day of a month. Write 1 to 31, or leave it empty"),
    NOT_A_GENDER("Skriv K, M eller X, eller lämna tomt", "Write K, M or X, or leave it empty"),
    NOT_A_NODE_KIND("Skriv organisation, division, region eller unit", "Write organisation, division, region or unit"),
    NOT_AN_ENTRY_KIND("Skriv avvikelse eller tillsyn", "Write avvikelse (deviation) or tillsyn (inspection)"),
    NOT_A_CATEGORY("Ingen sådan kategori. Skriv något av: {0}", "There is no such category. Write one of: {0}"),
    NOT_A_SEVERITY(
            "Skriv lindrig, måttlig eller allvarlig",
            "Write lindrig (minor), måttlig (moderate) or allvarlig (serious)"),
    NOT_AN_INSPECTOR(
            "Skriv ivo, kommun eller intern", "Write ivo, kommun (municipality) or intern (the organisation itself)"),
    NOT_A_QUARTER("Inget kvartal. Skriv som 2022-Q1", "Not a quarter. Write as 2022-Q1"),
    PERSONAL_IDENTITY_NUMBER(
            "Värdet liknar ett personnummer. Ta bort det; här används bara pseudonymer",
            "The value looks like a personal identity number. Remove it; only pseudonyms are used here"),
    TWICE_IN_FILE(
            "Samma nyckel finns redan på rad {0}. Behåll en av dem",
            "The same key stands on line {0} already. Keep one of them"),
    ENDS_BEFORE_START("Slutet ligger före början", "The end lies before the start"),
    UNKNOWN_PARENT(
            "Den överordnade enheten finns inte. Kontrollera koden eller lägg till den",
            "There is no such parent. Check the code or add it"),
    PARENT_NOT_VALID(
            "Den överordnade enheten gäller inte under hela radens tid. Ändra radens eller den överordnades datum",
            "The parent is not valid for the whole time of the row. Change the dates of the row or of the parent"),
    STRANDS_NODE(
            "Ändringen skulle lämna {0} utan överordnad. Flytta eller avsluta den i samma fil",
            "The change would leave {0} without a parent. Move or end it in the same file"),
    PARENT_IS_UNIT("En enhet kan inte ha något under sig", "A unit cannot have anything below it"),
    UNIT_WITH_NODE_BELOW(
            "Noden skulle bli en enhet, men {0} ligger under den. Flytta eller avsluta den först",
            "The node would become a unit, but {0} lies below it. Move or end that one first"),
    CIRCLE("Raden ligger under sig själv i organisationen", "The row lies below itself in the organisation"),
    OVERLAP(
            "Koden har en annan rad som gäller samtidigt (från {0})",
            "The code has another row that is valid at the same time (from {0})"),
    UNIT_WITHOUT_PROFILE("En enhet måste ha en verksamhetsprofil", "A unit must have an operation profile"),
    UNKNOWN_PROFILE(
            "Verksamhetsprofilen finns inte. Det finns: {0}", "There is no such operation profile. There are: {0}"),
    STRANDS_PLACEMENT(
            "Ändringen skulle lämna placeringen {0} utan enhet den dag den börjar. Ändra placeringen först",
            "The change would leave the placement {0} without a unit on the day it starts. Change the placement first"),
    STRANDS_QUARTER(
            "Ändringen skulle lämna enkätomgången eller enkätsvaren för {0} utan enhet. Låt raden gälla i kvartalet",
            "The change would leave the survey round or the responses of {0} without a unit. Let the row hold in it"),
    STRANDS_PLAN(
            "Placeringen skulle börja efter att planen {0} upprättades. Ändra planen först",
            "The placement would start after the plan {0} was established. Change the plan first"),
    STRANDS_FOLLOW_UP(
            "Planen skulle vara upprättad efter att uppföljningen {0} hölls. Ändra uppföljningen först",
            "The plan would be established after the follow-up {0} was held. Change the follow-up first"),
    STRANDS_DEVIATION(
            "Ändringen skulle lämna avvikelsen eller tillsynen {0} utan enhet den dagen. Ändra den först",
            "The change would leave the deviation or inspection {0} without a unit on that day. Change that one first"),
    NO_UNIT("Ingen enhet med den koden gäller den {0}", "No unit of that code is valid on {0}"),
    NO_UNIT_THAT_DAY(
            "Ingen enhet med den koden gäller den dag som står i submitted_on",
            "No unit of that code is valid on the day in submitted_on"),
    NO_UNIT_IN_QUARTER(
            "Ingen enhet med den koden gäller under kvartalet", "No unit of that code is valid in the quarter"),
    UNKNOWN_PLACEMENT(
            "Placeringen finns inte, eller så avvisades den", "There is no such placement, or it was refused"),
    SECOND_PLAN("Placeringen har redan planen {0}", "The placement has the plan {0} already"),
    PLAN_WRITTEN_ON(
            "Planen hör till placeringen {0} och har versioner eller uppföljningar här. Den kan inte byta placering",
            "The plan belongs to the placement {0} and has versions or follow-ups here. It can''t change placement"),
    OWN_KEY(
            "Nycklar som börjar med lyhord: är Lyhörds egna. Använd verksamhetssystemets nyckel",
            "Keys that begin with lyhord: are Lyhörd''s own. Use the case system''s key"),
    BEFORE_PLACEMENT(
            "Planen är upprättad före placeringens första dag, {0}",
            "The plan is established before the placement''s first day, {0}"),
    UNKNOWN_PLAN("Planen finns inte, eller så avvisades den", "There is no such plan, or it was refused"),
    BEFORE_PLAN(
            "Uppföljningen är hållen innan planen upprättades, {0}",
            "The follow-up is held before the plan was established, {0}"),
    ONLY_OF_INSPECTIONS(
            "Fylls bara i för tillsyn. Lämna tomt för en avvikelse",
            "Is filled in for inspections alone. Leave it empty for a deviation"),
    ONLY_OF_DEVIATIONS(
            "Fylls bara i för avvikelser. Lämna tomt för en tillsyn",
            "Is filled in for deviations alone. Leave it empty for an inspection"),
    REPORTED_BEFORE(
            "Avvikelsen är anmäld vidare innan den inträffade, {0}",
            "The deviation is reported onward before it occurred, {0}"),
    CLOSED_BEFORE("Avslutad före den dag då det inträffade, {0}", "Closed before the day on which it occurred, {0}"),
    NOTHING_TO_SETTLE(
            "En tillsyn utan anmärkning har inget att åtgärda. Lämna tomt",
            "An inspection without remarks has nothing to settle. Leave it empty"),
    STRANDS_HANDLING(
            "Ändringen går inte ihop med den anmälan eller det avslut som är noterat här ({0}). Rätta det här först",
            "The change does not go with the report or the closing that is noted here ({0}). Correct that here first"),
    STRUCK_HERE(
            "Posten är struken här och räknas inte. Ge den rättade raden en ny nyckel",
            "The entry is struck here and does not count. Give the corrected row a new key"),
    UNKNOWN_TEMPLATE(
            "Enkäten eller dess version finns inte. Det finns: {0}",
            "There is no such questionnaire or version. There are: {0}"),
    OFF_THE_SCALE(
            "Svaret finns inte på skalan. Möjliga svar: {0}", "The answer is not on the scale. Possible answers: {0}"),
    NO_COLUMN(
            "Filen saknar kolumnen för en fråga som enkäten har. Lägg till den, tom om frågan inte besvarats",
            "The file has no column for a question of the questionnaire. Add it, empty where it is not answered"),
    NO_SUCH_QUESTION(
            "Enkäten har ingen sådan fråga. Lämna tomt", "The questionnaire has no such question. Leave it empty");

    private final String swedish;
    private final String english;

    Reason(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    String swedish(String detail) {
        return MessageFormat.format(swedish, detail);
    }

    String english(String detail) {
        return MessageFormat.format(english, detail);
    }
}
