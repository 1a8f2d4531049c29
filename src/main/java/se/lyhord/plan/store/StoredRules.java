package se.lyhord.plan.store;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.rule.MunicipalityRule;
import se.lyhord.plan.rule.MunicipalityRule.Often;
import se.lyhord.plan.rule.Rules;
import se.lyhord.plan.rule.Signature;

@Repository
@Transactional
class StoredRules implements Rules {

    private final JdbcClient jdbc;

    StoredRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> profiles() {
        return Set.copyOf(jdbc.sql("select distinct profile from organisation.operation_profile")
                .query(String.class)
                .list());
    }

    @Override
    public void replace(List<MunicipalityRule> rules) {
        jdbc.sql("delete from plan.municipality_rule").update();
        for (var rule : rules) {
            rule.profiles().forEach(profile -> add(rule, profile, dayBeforeTheNext(rule, profile, rules)));
        }
    }

    private void add(MunicipalityRule rule, String profile, @Nullable LocalDate until) {
        jdbc.sql("""
                        insert into plan.municipality_rule
                        values (:municipality, :profile, :from, :until, :establish, :times, :months, :send, :again,
                                :update, :signature)""")
                .param("municipality", rule.municipality())
                .param("profile", profile)
                .param("from", rule.validFrom())
                .param("until", until, Types.DATE)
                .param("establish", rule.establishWithinDays().orElse(null), Types.INTEGER)
                .param("times", rule.followUp().map(Often::times).orElse(null), Types.INTEGER)
                .param("months", rule.followUp().map(Often::withinMonths).orElse(null), Types.INTEGER)
                .param("send", rule.sendWithinDays().orElse(null), Types.INTEGER)
                .param("again", rule.sendEveryMonths().orElse(null), Types.INTEGER)
                .param("update", rule.updateWithinDays().orElse(null), Types.INTEGER)
                .param("signature", rule.signature().map(Signature::key).orElse(null), Types.VARCHAR)
                .update();
    }

    private static @Nullable LocalDate dayBeforeTheNext(
            MunicipalityRule rule, String profile, List<MunicipalityRule> all) {
        return all.stream()
                .filter(other -> other.municipality().equals(rule.municipality())
                        && other.profiles().contains(profile)
                        && other.validFrom().isAfter(rule.validFrom()))
                .map(MunicipalityRule::validFrom)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }
}
