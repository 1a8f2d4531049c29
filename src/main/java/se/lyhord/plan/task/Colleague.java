package se.lyhord.plan.task;

/**
 * Somebody who may answer for plans at a home.
 *
 * @param username the key of the account
 * @param displayName what colleagues see
 */
public record Colleague(String username, String displayName) {}
