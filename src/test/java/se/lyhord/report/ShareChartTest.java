package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.Texts;

class ShareChartTest {

    private static final Quarter FIRST = new Quarter(2021, 1);
    private static final double UPRIGHT = 0;
    private static final Released WITHHELD =
            new ReleasedLedgerRow(ReleasedLedgerRow.Status.WITHHELD, null, null).readBack();

    @ParameterizedTest
    @EnumSource
    void itIsAWellFormedPictureWithANameAndWholeNumbersOfPixels(ChartSize size) throws Exception {
        var svg = drawn(size, figure(17, 20), figure(0, 5), figure(5, 5), figure(273, 300));
        var root = parsed(svg).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Plans");
        assertThat(svg).doesNotContain("NaN", "Infinity");
    }

    @Test
    void itShowsAPointAndABarForEachFigure() {
        assertThat(points(drawn(ChartSize.WIDE, figure(17, 20), figure(18, 20), figure(19, 20))))
                .isEqualTo(3);
    }

    @Test
    void aWithheldQuarterLeavesNothingButItsPlaceOnTheAxis() {
        var svg = drawn(ChartSize.WIDE, figure(17, 20), WITHHELD, figure(19, 20));
        assertThat(points(svg)).isEqualTo(2);
        assertThat(texts(svg)).isEqualTo("Q1 2021 Q2 Q3 0% 25% 50% 75% 100%");
    }

    @Test
    void aDrawingWithAWithheldQuarterIsThatOfAQuarterWithoutAValue() {
        var withheld = aSeries(figure(17, 20), WITHHELD, figure(19, 20));
        var absent = new TreeMap<>(withheld.released());
        absent.remove(FIRST.next());
        assertThat(drawn(ChartSize.WIDE, withheld)).isEqualTo(drawn(ChartSize.WIDE, new IndicatorSeries("a", absent)));
    }

    @Test
    void aSeriesThatBreaksIsDrawnInPiecesWithWordsBetween() {
        var whole = aSeries(figure(17, 20), figure(18, 20), figure(12, 20), figure(13, 20));
        var broken = new IndicatorSeries("a", whole.released(), new TreeSet<>(Set.of(FIRST.plus(2))));
        // Four points are joined by three lines; without the one across the break two are left, and its upright mark.
        assertThat(widths(drawn(ChartSize.WIDE, whole))).hasSize(3);
        assertThat(widths(drawn(ChartSize.WIDE, broken))).hasSize(3).containsOnlyOnce(UPRIGHT);
        assertThat(points(drawn(ChartSize.WIDE, broken))).isEqualTo(4);
        assertThat(texts(drawn(ChartSize.WIDE, broken))).contains("new questions");
        assertThat(texts(drawn(ChartSize.WIDE, whole))).doesNotContain("new questions");
    }

    @Test
    void aBreakBeforeTheFirstQuarterThatIsShownIsNotDrawn() {
        var broken = new IndicatorSeries(
                "a", aSeries(figure(17, 20), figure(18, 20)).released(), new TreeSet<>(Set.of(FIRST)));
        assertThat(texts(drawn(ChartSize.WIDE, broken))).doesNotContain("new questions");
    }

    @Test
    void aSeriesThatIsAllWithheldIsAnEmptyGrid() {
        assertThat(points(drawn(ChartSize.NARROW, WITHHELD, WITHHELD))).isZero();
    }

    @Test
    void aNarrowChartShowsTheLatestQuarters() {
        var figures = new Released[12];
        java.util.Arrays.fill(figures, figure(17, 20));
        assertThat(points(drawn(ChartSize.WIDE, figures))).isEqualTo(12);
        assertThat(points(drawn(ChartSize.NARROW, figures))).isEqualTo(8);
        assertThat(texts(drawn(ChartSize.NARROW, figures))).contains("Q1 2022").doesNotContain("2021");
    }

    @Test
    void aSeriesOfNothingIsNotDrawn() {
        assertThatThrownBy(() -> drawn(ChartSize.WIDE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Released figure(long numerator, long denominator) {
        return OwnRecords.release(numerator, denominator);
    }

    /** Quarters from 2021-Q1 on. */
    private static IndicatorSeries aSeries(Released... released) {
        var quarters = new TreeMap<Quarter, Released>();
        for (var one : released) {
            quarters.put(FIRST.plus(quarters.size()), one);
        }
        return new IndicatorSeries("a", quarters);
    }

    private static String drawn(ChartSize size, Released... released) {
        return drawn(size, aSeries(released));
    }

    private static String drawn(ChartSize size, IndicatorSeries series) {
        return new ShareChart(series, new FigureWords(Texts.ENGLISH))
                .draw(size, "a", "Plans", "What it shows")
                .text();
    }

    private static long points(String svg) {
        return Pattern.compile("<path clip-path").matcher(svg).results().count();
    }

    /** Of the lines that are not the grid's: how far each goes across. */
    private static List<Double> widths(String svg) {
        return Pattern.compile("<line[^>]* x1=\"([0-9.]+)\" x2=\"([0-9.]+)\"")
                .matcher(svg)
                .results()
                .filter(line -> !line.group().contains("stroke=\"rgb(228,225,217)\""))
                .map(line -> Double.parseDouble(line.group(2)) - Double.parseDouble(line.group(1)))
                .toList();
    }

    private static String texts(String svg) {
        return Pattern.compile("<text[^>]*>([^<]*)</text>")
                .matcher(svg)
                .results()
                .map(found -> found.group(1).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
