package se.lyhord.survey;

import java.util.ArrayList;
import java.util.List;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;
import se.lyhord.document.QrCode;
import se.lyhord.organisation.Quarter;

/** Codes on paper, to cut apart and hand out: a slip has its number, a picture to scan, the code, and what to do with it. */
public final class CodeSheet {

    private static final int SLIPS_OF_A_PAGE = 8;
    private static final String CSS = """
            @page { margin: 12mm 14mm }
            h1 { font-size: 13pt; margin: 0 }
            p { margin: 0 }
            .sheet { page-break-after: always }
            .sheet.last { page-break-after: auto }
            .about { font-size: 9pt; margin-bottom: 3mm }
            .pair { display: table; table-layout: fixed; width: 178mm; border-collapse: collapse }
            .slip { display: table-cell; width: 82mm; height: 59mm; border: 0.3mm dashed #666; padding: 2mm 3mm 0 3mm }
            .slip h2 { font-size: 10pt; margin: 0 }
            .beside { display: table; table-layout: fixed; width: 82mm }
            .picture { display: table-cell; width: 34mm }
            .picture img { width: 33mm; height: 33mm }
            .what { display: table-cell; width: 48mm; font-size: 9pt; line-height: 1.35; vertical-align: top;
              padding-top: 2mm }
            .what p { margin-bottom: 2mm; word-wrap: break-word }
            .code { font-size: 17pt; font-weight: bold; letter-spacing: 0.3mm; white-space: nowrap }
            """;

    private CodeSheet() {}

    /**
     * The sheet, eight slips a page, in Swedish and English.
     *
     * @param surveyAddress where the survey is, without a code: {@code https://lyhord.example/survey}
     * @param codes in the order in which they are to stand; with none, a page that says so
     * @return a PDF/UA document
     */
    public static byte[] pdf(String homeName, Quarter quarter, String surveyAddress, List<NumberedCode> codes) {
        var title = "Koder till enkäten – " + homeName + ", " + quarter;
        var sheets = new ArrayList<Html>();
        for (var first = 0; first < codes.size(); first += SLIPS_OF_A_PAGE) {
            var last = Math.min(first + SLIPS_OF_A_PAGE, codes.size());
            var sheet = sheet(title, surveyAddress, codes.subList(first, last), first == 0 ? "h1" : "p");
            sheets.add(sheet.with("class", last == codes.size() ? "sheet last" : "sheet"));
        }
        if (codes.isEmpty()) {
            sheets.add(Html.of("h1", title));
            sheets.add(Html.of("p", "Det finns inga koder att skriva ut. There are no codes to print."));
        }
        return new Paper("sv", false, title, CSS, Html.all(sheets)).pdf();
    }

    private static Html sheet(String title, String address, List<NumberedCode> codes, String heading) {
        var parts = new ArrayList<Html>();
        parts.add(Html.of(heading, title));
        parts.add(Html.of(
                        "p",
                        Html.text("Klipp isär, lägg var och en i ett kuvert, och dela ut. "
                                + "Skriv inte upp vem som får vilken kod. "),
                        english("Cut apart, put each into an envelope, and hand out. "
                                + "Do not write down who gets which code."))
                .with("class", "about"));
        for (var first = 0; first < codes.size(); first += 2) {
            var pair = codes.subList(first, Math.min(first + 2, codes.size()));
            parts.add(Html.of(
                            "div",
                            pair.stream().map(code -> slip(code, address)).toList())
                    .with("class", "pair"));
        }
        return Html.of("div", parts);
    }

    private static Html slip(NumberedCode numbered, String address) {
        var code = numbered.code().written();
        var picture = Html.of(
                        "div",
                        Html.drawing(
                                QrCode.svg(address + "#" + code), "Bild att skanna med surfplattan: koden " + code))
                .with("class", "picture");
        var what = Html.of(
                        "div",
                        Html.of(
                                "p",
                                "Skanna bilden med surfplattan eller skriv koden, och visa den inte för någon annan."),
                        Html.of(
                                "p",
                                english(
                                        "Scan the picture with the tablet or type the code, and show it to nobody else.")),
                        Html.of("p", address))
                .with("class", "what");
        return Html.of(
                        "div",
                        Html.of(
                                "h2",
                                Html.text("Nummer " + numbered.number() + " · "),
                                english("Number " + numbered.number())),
                        Html.of("div", picture, what).with("class", "beside"),
                        Html.of("p", code).with("class", "code"))
                .with("class", "slip");
    }

    private static Html english(String text) {
        return Html.of("span", text).with("lang", "en");
    }
}
