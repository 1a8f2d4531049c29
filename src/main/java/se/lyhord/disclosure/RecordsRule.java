package se.lyhord.disclosure;

/**
 * Counts and rates of the homes' own records in open figures: besides the threshold not of fewer than 21, and none with a
 * numerator under 4, as Kolada withholds them.
 *
 * @param threshold the fewest people that may be told of
 */
public record RecordsRule(Threshold threshold) implements SensitivityRule {

    private static final long FEWEST_MET = 4;
    private static final long FEWEST = 21;

    @Override
    public boolean isSafe(Block block) {
        if (block.isNobody()) {
            return true;
        }
        for (int question = 0; question < block.questions(); question++) {
            if (block.met(question) < FEWEST_MET) {
                return false;
            }
        }
        return block.people() >= FEWEST && threshold.allows(block.people());
    }

    @Override
    public boolean isCertainWithin(Block part, Block group) {
        return false;
    }

    @Override
    public long soughtUnder() {
        return Math.max(FEWEST, threshold.people());
    }
}
