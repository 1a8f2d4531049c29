package se.lyhord.disclosure;

import java.util.List;

/**
 * What a region's margins by gender tell of the people of one gender in one of its blocks, to those who know how many they
 * are: the rest of the margin has to be met by others, and each block has only so many. Where all of a large home answered
 * alike, the young women's margin can leave nothing for those of another home, though no sum is of them.
 */
final class MarginBounds {

    private final AnswersRule rule;
    private final int question;
    private final List<List<Block>> blocks;

    private MarginBounds(AnswersRule rule, int question, List<List<Block>> blocks) {
        this.rule = rule;
        this.question = question;
        this.blocks = blocks;
    }

    /**
     * Whether the margins make an answer certain that was not by its block alone.
     *
     * @param blocks the people of each by gender
     */
    static boolean tell(SensitivityRule rule, List<List<Block>> blocks) {
        if (!(rule instanceof AnswersRule answers) || blocks.size() < 2) {
            return false;
        }
        for (int question = 0; question < answers.questions().size(); question++) {
            MarginBounds bounds = new MarginBounds(answers, question, blocks);
            for (Place.Gender gender : Place.Gender.values()) {
                if (bounds.tell(gender.ordinal())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tell(int gender) {
        long margin = 0;
        long least = 0;
        long most = 0;
        for (List<Block> block : blocks) {
            margin += block.get(gender).met(question);
            least += least(block, gender);
            most += most(block, gender);
        }
        for (List<Block> block : blocks) {
            long low = least(block, gender);
            long high = most(block, gender);
            long people = block.get(gender).people();
            boolean isNew = rule.isCertain(
                            question,
                            people,
                            Math.max(low, margin - (most - high)),
                            Math.min(high, margin - (least - low)))
                    && !rule.isCertain(question, people, low, high);
            if (isNew) {
                return true;
            }
        }
        return false;
    }

    /** By the block's sum: as many as are left when all others in it have met the question. */
    private long least(List<Block> block, int gender) {
        long others = 0;
        for (Block part : block) {
            others += part.people();
        }
        return Math.max(0, met(block) - (others - block.get(gender).people()));
    }

    private long most(List<Block> block, int gender) {
        return Math.min(block.get(gender).people(), met(block));
    }

    private long met(List<Block> block) {
        long met = 0;
        for (Block part : block) {
            met += part.met(question);
        }
        return met;
    }
}
