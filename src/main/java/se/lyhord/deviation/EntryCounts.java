package se.lyhord.deviation;

/**
 * How many entries a choice has.
 *
 * @param rows all, struck ones too
 * @param deviations those that count, as all that follow
 * @param repeated deviations that repeat an earlier one
 * @param remarked inspections with remarks
 */
public record EntryCounts(int rows, int deviations, int serious, int repeated, int inspections, int remarked) {}
