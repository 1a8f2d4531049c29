package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree: one organisation, three divisions, eight regions, thirty homes; one home moves and one closes. */
final class Organisation {

    private static final String NAME = "Lyhörd demo (påhittat bolag)";

    /** Division, code and name of each region. */
    private static final String REGIONS = """
            DIV1 REG01 Region Fjäll
            DIV1 REG02 Region Älv
            DIV1 REG03 Region Skärgård
            DIV2 REG04 Region Slätt
            DIV2 REG05 Region Kust
            DIV3 REG06 Region Höjd
            DIV3 REG07 Region Dal
            DIV3 REG08 Region Mosse
            """;

    /** Region, code, profile, places and name of each home. */
    private static final String HOMES = """
            REG01 U0001 HVB 8 Blåbärsmånen
            REG01 U0002 HVB 6 Kottekompassen
            REG01 U0003 HVB 10 Molnbryggan
            REG01 U0004 HVB 5 Stjärnkotten
            REG02 U0005 HVB 9 Igelkottsfyren
            REG02 U0006 HVB 7 Regnbågsrönnen
            REG02 U0007 HVB 4 Lingonlyktan
            REG02 U0008 HVB 11 Snöflingsängen
            REG03 U0009 HVB 8 Trollsländetorpet
            REG03 U0010 HVB 6 Norrskensnästet
            REG03 U0011 HVB 12 Humlehatten
            REG04 U0012 HVB 9 Kantarellkometen
            REG04 U0013 STODBOENDE 12 Fjärilsfyren
            REG04 U0014 STODBOENDE 8 Nyckelpigsnäset
            REG04 U0015 HVB 5 Mossmånen
            REG04 U0016 STODBOENDE 10 Daggdroppshöjden
            REG05 U0017 HVB 12 Vintergatsvreten
            REG05 U0018 STODBOENDE 7 Sommarregnsgården
            REG05 U0019 HVB 8 Solkattsstigen
            REG05 U0020 HVB 6 Vindspelsvången
            REG05 U0021 STODBOENDE 9 Hasselmusgläntan
            REG06 U0022 HVB 10 Ekorrlyktan
            REG06 U0023 ALDREOMSORG 12 Smultronkometen
            REG06 U0024 HVB 7 Pärluggleporten
            REG07 U0025 HVB 9 Lärkvingsleden
            REG07 U0026 ALDREOMSORG 10 Grodsångsdammen
            REG07 U0027 HVB 11 Svalvingsbacken
            REG08 U0028 HVB 6 Tussilagotornet
            REG08 U0029 ALDREOMSORG 11 Maskrosmasten
            REG08 U0030 HVB 10 Måsfjädersholmen
            """;

    private static final String MOVES = "U0004";
    private static final String MOVES_TO = "REG03";
    private static final String CLOSES = "U0024";
    private static final String DIPS = "U0017";

    private final DemoPeriod period;

    Organisation(DemoPeriod period) {
        this.period = period;
    }

    List<Home> homes() {
        return HOMES.lines().map(Organisation::home).toList();
    }

    /** The last day of the home that closes inside a quarter; others have none. */
    @Nullable
    LocalDate lastDayOf(Home home) {
        return home.code().equals(CLOSES) ? period.startOf(5).plusDays(68) : null;
    }

    boolean openOn(Home home, LocalDate day) {
        var last = lastDayOf(home);
        return last == null || !day.isAfter(last);
    }

    /** Whether something went wrong at the home in that quarter, so that the young people's answers fell. */
    boolean troubled(Home home, int quarter) {
        return home.code().equals(DIPS) && (quarter == 4 || quarter == 5);
    }

    List<Place> places() {
        var places = new ArrayList<Place>();
        places.add(above("ORG", NAME, "organisation", null));
        Division.all().forEach(division -> places.add(above(division.code(), division.name(), "division", "ORG")));
        REGIONS.lines()
                .map(line -> line.split(" ", 3))
                .forEach(region -> places.add(above(region[1], region[2], "region", region[0])));
        homes().forEach(home -> places.addAll(rowsOf(home)));
        return places;
    }

    private Place above(String code, String name, String kind, @Nullable String parent) {
        return new Place(code, name, kind, parent, null, period.founded(), null);
    }

    private List<Place> rowsOf(Home home) {
        if (!home.code().equals(MOVES)) {
            return List.of(unit(home, home.region(), period.founded(), lastDayOf(home)));
        }
        var moved = period.startOf(4).plusDays(40);
        return List.of(
                unit(home, home.region(), period.founded(), moved.minusDays(1)), unit(home, MOVES_TO, moved, null));
    }

    private static Place unit(Home home, String region, LocalDate from, @Nullable LocalDate to) {
        return new Place(home.code(), home.name(), "unit", region, home.profile(), from, to);
    }

    private static Home home(String line) {
        var part = line.split(" ", 5);
        return new Home(
                part[1], part[4], divisionOf(part[0]), part[0], Profile.valueOf(part[2]), Integer.parseInt(part[3]));
    }

    private static Division divisionOf(String region) {
        var code = REGIONS.lines()
                .map(line -> line.split(" ", 3))
                .filter(part -> part[1].equals(region))
                .map(part -> part[0])
                .findFirst()
                .orElseThrow();
        return Division.all().stream()
                .filter(division -> division.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
