package se.lyhord.intake;

import static org.assertj.core.api.Assertions.assertThat;

/** Two homes with a client each, taken in through files: what rows of a test are set against. */
final class AStoredOrganisation {

    static final String ANSWERS = "4,4,4,4,4,4,4,4,5,4,4,4";

    private AStoredOrganisation() {}

    /** HOME is open since 2020; SHUT closed with 2021, its client came in February of that year. */
    static void in(AFolder folder) {
        lands(folder.take(
                ImportFile.ORGANISATION,
                "ORG,All,organisation,,,2020-01-01,",
                "DIV,Division,division,ORG,,2020-01-01,",
                "REG,Region,region,DIV,,2020-01-01,",
                "HOME,Home,unit,REG,hvb,2020-01-01,",
                "SHUT,Shut home,unit,REG,hvb,2020-01-01,2021-12-31"));
        lands(folder.take(
                ImportFile.PLACEMENTS,
                "P1,HOME,C1,2008,K,2021-01-10,,SoL,0180",
                "P2,SHUT,C2,2007,M,2021-02-01,2021-08-31,LVU,1480",
                "P3,HOME,C3,2007,M,2021-02-01,,SoL,0180"));
        lands(folder.take(ImportFile.PLANS, "G1,P1,2021-01-20,ja,ja,2021-01-25", "G2,P2,2021-02-20,ja,nej,"));
        lands(folder.take(ImportFile.FOLLOWUPS, "F1,G1,2021-05-01,ja"));
        lands(folder.take(ImportFile.ROUNDS, "HOME,2021-Q2,10", "SHUT,2021-Q4,4"));
        lands(folder.take(ImportFile.RESPONSES, "R1,barn-och-ungdomsenkat,1,HOME,2021-05-05,14-15,K," + ANSWERS));
    }

    private static void lands(AFolder.Taken taken) {
        assertThat(taken.refusals()).isEmpty();
    }
}
