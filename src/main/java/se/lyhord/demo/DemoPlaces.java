package se.lyhord.demo;

/** Where the made-up people work, in the made-up organisation. */
final class DemoPlaces {

    static final String DIVISION = "DIV1";
    static final String HOME = "U0001";

    private DemoPlaces() {}
}
