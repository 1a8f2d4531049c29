package se.lyhord.demo.data;

/** A row of rounds.csv. */
record Round(Home home, String quarter, int invited) implements Row {

    static final String HEADER = "unit_code,quarter,invited";

    @Override
    public String line() {
        return Row.of(home.code(), quarter, invited);
    }
}
