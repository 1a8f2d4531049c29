package se.lyhord.demo.data;

/** A home and how many live there at most. */
record Home(String code, String name, Division division, String region, Profile profile, int places) {}
