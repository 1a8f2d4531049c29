package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of responses.csv.
 *
 * @param answers twelve of them: 1 to 5, {@code vet_ej} or empty
 */
record Response(String id, Home home, LocalDate submittedOn, String ageBand, String gender, List<String> answers)
        implements Row {

    static final String HEADER = "response_id,template,template_version,unit_code,submitted_on,age_band,gender,"
            + "T1,T2,T3,T4,S1,S2,S3,S4,D1,D2,D3,D4";

    @Override
    public String line() {
        var about = Row.of(id, "barn-och-ungdomsenkat", 1, home.code(), submittedOn, ageBand, gender);
        return about + "," + Row.of(answers.toArray());
    }
}
