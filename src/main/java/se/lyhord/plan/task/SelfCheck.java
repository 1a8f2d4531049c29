package se.lyhord.plan.task;

import java.time.Instant;

/**
 * A self-check that was signed off. It never changes.
 *
 * @param checkedBy who signed it off
 * @param checkedAt when
 * @param list what was shown then
 * @param note what the person wrote about it; may be blank where nothing was wanting
 */
public record SelfCheck(String checkedBy, Instant checkedAt, Checklist list, String note) {}
